using System.Diagnostics.Metrics;
using System.Globalization;

namespace AudienceTyped.Tests;

/// <summary>A factory of meters whose measurements a test reads, as lines: name, value, tags.</summary>
internal sealed class RecordedMetrics : IMeterFactory
{
    private readonly List<Meter> _meters = [];
    private readonly List<string> _lines = [];
    private readonly MeterListener _listener = new();

    public RecordedMetrics()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == this)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value.ToString(CultureInfo.InvariantCulture), tags));
        _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, instrument.Unit!, tags));
        _listener.Start();
    }

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public IReadOnlyList<Meter> Meters => _meters;

    public Meter Create(MeterOptions options)
    {
        options.Scope = this;
        Meter meter = new(options);
        _meters.Add(meter);
        return meter;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.ForEach(static meter => meter.Dispose());
    }

    private void Add(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string line = string.Join(' ', [instrument.Name, value, .. tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}")]);
        lock (_lines)
        {
            _lines.Add(line);
        }
    }
}
