namespace AudienceTyped.Shared.Text;

/// <summary>How many letters must be inserted, deleted or replaced to turn one word into another.</summary>
internal static class EditDistance
{
    /// <summary>The distance. Its cost is the product of the lengths.</summary>
    public static int Between(string left, string right) => Between(left, right, Math.Max(left.Length, right.Length));

    /// <summary>The distance, or anything greater than the maximum where it is greater. Its cost is that of the shorter word times the maximum.</summary>
    public static int Between(string left, string right, int maximum)
    {
        int beyond = maximum + 1;
        if (Math.Abs(left.Length - right.Length) > maximum)
        {
            return beyond;
        }

        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            // Further from the diagonal than the maximum, each way costs more than that.
            int first = Math.Max(1, row - maximum);
            int last = Math.Min(right.Length, row + maximum);
            int diagonal = above[first - 1];
            above[first - 1] = first == 1 ? row : beyond;
            int least = above[first - 1];
            for (int column = first; column <= last; column++)
            {
                int replaced = diagonal + (left[row - 1] == right[column - 1] ? 0 : 1);
                diagonal = column == row + maximum ? beyond : above[column];
                above[column] = Math.Min(replaced, Math.Min(diagonal, above[column - 1]) + 1);
                least = Math.Min(least, above[column]);
            }

            if (least > maximum)
            {
                return beyond;
            }
        }

        return Math.Min(above[right.Length], beyond);
    }
}
