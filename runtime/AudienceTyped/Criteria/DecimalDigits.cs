namespace AudienceTyped;

/// <summary>How many characters an integer takes in decimal, its sign included.</summary>
internal static class DecimalDigits
{
    public static int Count(long number)
    {
        if (number < 0)
        {
            // The smallest number has no positive counterpart.
            return number == long.MinValue ? 20 : 1 + Count(-number);
        }

        int digits = 1;
        for (ulong rest = (ulong)number; rest >= 10; digits++)
        {
            if (rest >= 10_000)
            {
                rest /= 10_000;
                digits += 3;
            }
            else
            {
                rest /= 10;
            }
        }

        return digits;
    }
}
