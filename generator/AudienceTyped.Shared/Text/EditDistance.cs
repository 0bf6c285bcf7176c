namespace AudienceTyped.Shared.Text;

/// <summary>How many letters must be inserted, deleted or replaced to turn one word into another. The cost is the product of their lengths.</summary>
internal static class EditDistance
{
    public static int Between(string left, string right)
    {
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int diagonal = above[0];
            above[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int replaced = diagonal + (left[row - 1] == right[column - 1] ? 0 : 1);
                diagonal = above[column];
                above[column] = Math.Min(replaced, Math.Min(diagonal, above[column - 1]) + 1);
            }
        }

        return above[right.Length];
    }
}
