namespace Kronos.Build.Verifying;

/// <summary>The lines that differ between two texts, with some lines around them; Myers' greedy algorithm.</summary>
internal static class LineDiff
{
    private const int Context = 3;

    public static IEnumerable<string> Of(string before, string after)
    {
        var script = Script(before.Split('\n'), after.Split('\n'));
        var shown = -1;
        for (var i = 0; i < script.Count; i++)
        {
            var near = Enumerable.Range(Math.Max(0, i - Context), Math.Min(script.Count, i + Context + 1) - Math.Max(0, i - Context)).Any(j => script[j].Mark != ' ');
            if (!near)
            {
                continue;
            }

            if (i != shown + 1)
            {
                yield return $"@@ line {script[i].Line} @@";
            }

            shown = i;
            yield return script[i].Mark + script[i].Text;
        }
    }

    private static List<(char Mark, string Text, int Line)> Script(string[] a, string[] b)
    {
        var trace = Trace(a, b);
        var (x, y) = (a.Length, b.Length);
        List<(char, string, int)> script = [];
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var v = trace[d];
            var k = x - y;
            var down = k == -d || (k != d && v[k - 1 + Offset(d)] < v[k + 1 + Offset(d)]);
            var startX = d == 0 ? 0 : v[(down ? k + 1 : k - 1) + Offset(d)];
            var startY = d == 0 ? 0 : startX - (down ? k + 1 : k - 1);
            while (x > startX && y > startY && (d == 0 || x - 1 >= (down ? startX : startX + 1)) && a[x - 1] == b[y - 1])
            {
                script.Add((' ', a[x - 1], y));
                (x, y) = (x - 1, y - 1);
            }

            if (d > 0)
            {
                script.Add(down ? ('+', b[y - 1], y) : ('-', a[x - 1], Math.Max(y, 1)));
                (x, y) = (startX, startY);
            }
        }

        script.Reverse();
        return script;
    }

    private static int Offset(int d) => d + 1;

    // trace[d] holds, before step d, how far each diagonal has come.
    private static List<int[]> Trace(string[] a, string[] b)
    {
        List<int[]> trace = [];
        var reached = new Dictionary<int, int> { [1] = 0 };
        for (var d = 0; ; d++)
        {
            trace.Add([.. Enumerable.Range(-d - 1, (2 * d) + 3).Select(k => reached.GetValueOrDefault(k, -1))]);
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && reached.GetValueOrDefault(k - 1, -1) < reached.GetValueOrDefault(k + 1, -1)) ? reached[k + 1] : reached[k - 1] + 1;
                var y = x - k;
                while (x < a.Length && y < b.Length && a[x] == b[y])
                {
                    (x, y) = (x + 1, y + 1);
                }

                reached[k] = x;
                if (x >= a.Length && y >= b.Length)
                {
                    return trace;
                }
            }
        }
    }
}
