// Numbers of every size: read, written, rounded, converted; and what is said when it fails.
// --- numbers read in every style
// body
return new object?[] { int.Parse("42", System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture), int.Parse("FF", System.Globalization.NumberStyles.HexNumber), int.Parse("1,000", System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture), int.Parse("+5"), int.Parse("0b1".Substring(2), System.Globalization.NumberStyles.BinaryNumber), ((Func<object?>)(() => int.TryParse("5", out var i) ? i : -1))(), ((Func<object?>)(() => int.TryParse("x", System.Globalization.CultureInfo.InvariantCulture, out var i) ? i : -1))(), ((Func<object?>)(() => double.TryParse("1.5", System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var i) ? i : -1))(), ((Func<object?>)(() => decimal.TryParse("1.50", out var i) ? i : -1))() };
// --- what reading says when it fails
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (Exception e) { return e.Message; } }
// body
return new object?[] { Try(() => int.Parse("x")), Try(() => int.Parse("")), Try(() => int.Parse(null!)), Try(() => int.Parse("99999999999")), Try(() => byte.Parse("256")), Try(() => uint.Parse("-1")), Try(() => double.Parse("abc")), Try(() => decimal.Parse("1e3")), Try(() => bool.Parse("x")), Try(() => long.Parse("1.5")), Try(() => Guid.Parse("x")), Try(() => TimeSpan.Parse("x")), Try(() => Version.Parse("x")), Try(() => System.Net.IPAddress.Parse("x")), Try(() => new Uri("x")), Try(() => Enum.Parse<DayOfWeek>("x")), Try(() => int.MinValue / new[]{-1}[0]), Try(() => checked(int.MaxValue + new[]{1}[0])), Try(() => checked((byte)new[]{300}[0])) };
// --- what arithmetic and casts say when they fail
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (Exception e) { return e.Message; } }
// body
return new object?[] { Try(() => Math.Abs(int.MinValue)), Try(() => Convert.ToInt32("x")), Try(() => Convert.ToByte(256)), Try(() => Convert.ToInt32(1e10)), Try(() => (int)(object)"x"), Try(() => (string)(object)1), Try(() => (int)(object)1L), Try(() => ((object?)null)!.ToString()) };
// --- what collections say when they fail
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (Exception e) { return e.Message; } }
// body
return new object?[] { Try(() => new List<int>()[0]), Try(() => new Dictionary<string,int>()["q"]), Try(() => new Dictionary<int,int>()[5]), Try(() => new Dictionary<string,int>{{"a",1},{"a",2}}), Try(() => new Dictionary<string,int>()[null!]), Try(() => new Queue<int>().Dequeue()), Try(() => new Stack<int>().Pop()), Try(() => new PriorityQueue<int,int>().Peek()), Try(() => new SortedSet<int>().Min), Try(() => new List<int>(-1)), Try(() => ((int?)null)!.Value), Try(() => (int)(int?)null!), Try(() => ImmutableArray.Create(1)[3]), Try(() => new SortedDictionary<int,int>()[3]), Try(() => ImmutableSortedDictionary<int,int>.Empty[3]), Try(() => Enum.Parse<DayOfWeek>("")) };
// --- numbers clamped, divided and rounded
// members
static string Try(Func<object?> f) { try { return "" + f(); } catch (Exception e) { return e.Message; } }
// body
return new object?[] { Math.Clamp(5,1,3), Math.Clamp(5.5,1,3), Try(() => Math.Clamp(1,5,3)), Math.DivRem(7,2), ((Func<object?>)(() => Math.DivRem(7,2,out var r) + r))(), Math.BigMul(int.MaxValue,2), Math.Max(1,2) + Math.Min(1L,2), int.Max(1,2), int.Clamp(5,1,3), int.Abs(-4), int.Sign(-4), int.IsPow2(8), int.Log2(8), int.PopCount(7), int.LeadingZeroCount(1), int.DivRem(7,2).Quotient, int.IsEvenInteger(4), int.CreateChecked(5L), int.CreateSaturating(5000000000L), int.CreateTruncating(5000000000L), Try(() => int.CreateChecked(5000000000L)), double.Round(2.5), double.IsNaN(double.NaN), double.IsInteger(2.0), double.Pi, double.Sqrt(4), double.Max(1,2), double.Lerp(0,10,0.5), Math.Round(2.5), Math.Round(-2.5, MidpointRounding.AwayFromZero), Math.Round(2.345, 2), Math.Round(2.345m, 2, MidpointRounding.ToZero), Math.Round(2.5m, MidpointRounding.ToPositiveInfinity) };
// --- decimals with their scales
// body
return new object?[] { decimal.Round(2.345m, 2), decimal.Truncate(2.9m), decimal.Floor(-2.1m), decimal.Ceiling(2.1m), decimal.ToInt32(2.9m), decimal.Divide(1, 3), decimal.GetBits(1.5m), decimal.Remainder(7, 4), new decimal(1, 0, 0, false, 2), 1.10m.Scale, 1.10m + 0.90m, 1.0m * 2.00m, 10m / 4, 1.5m.ToString("0.00") };
// --- mathematics of two sizes
// body
return new object?[] { Math.Ceiling(1.2) + Math.Floor(-1.2) + Math.Truncate(1.9), Math.Pow(2, 10), Math.Sqrt(2), Math.Log(8, 2), Math.Log2(8) + Math.Log10(100) + Math.Exp(0), Math.Cbrt(27), Math.Sin(1), Math.Atan2(1, 2), Math.Sign(-3.5), Math.PI, Math.Tau, Math.ScaleB(1, 3), Math.ILogB(8), Math.FusedMultiplyAdd(2, 3, 4), Math.IEEERemainder(5, 3), Math.CopySign(1, -2), Math.MaxMagnitude(-3, 2), MathF.Sqrt(2), MathF.Round(2.5f), MathF.PI, MathF.Pow(2, 0.5f) };
// --- bits, and numbers of other sizes
// body
return new object?[] { System.Numerics.BitOperations.PopCount(7u), System.Numerics.BitOperations.RoundUpToPowerOf2(5u), System.Numerics.BitOperations.IsPow2(8), System.Numerics.BitOperations.Log2(8u), System.Numerics.BitOperations.RotateLeft(1u, 3), System.Numerics.BitOperations.TrailingZeroCount(8), Half.Parse("1.5"), (Int128)5, UInt128.MaxValue };
// --- conversions of every kind
// body
return new object?[] { Convert.ToHexString([1,2]), Convert.ToHexStringLower([171]), Convert.FromHexString("ab"), Convert.ToBase64String("abc"u8), Convert.ToBase64String([1,2,3,4], Base64FormattingOptions.InsertLineBreaks), Convert.ToBase64String("abc"u8.ToArray()), Convert.ToString(255, 16), Convert.ToString(true), Convert.ToString(1.5), Convert.ToString((object?)null), Convert.ToInt32('5'), Convert.ToInt32("0x1F", 16), Convert.ToUInt32("7"), Convert.ToSingle("1.5"), Convert.ToInt32(2.5m), Convert.ToInt32((object)"5"), Convert.IsDBNull(null) };
// --- texts as bytes, and their digests
// body
return new object?[] { System.Text.Encoding.UTF8.GetBytes("é"), System.Text.Encoding.UTF8.GetString([0xc3, 0xa9]), System.Text.Encoding.UTF8.GetByteCount("é"), System.Text.Encoding.ASCII.GetBytes("é"), System.Text.Encoding.Latin1.GetBytes("é"), Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("user:pw")), System.Security.Cryptography.SHA256.HashData([1]), System.Security.Cryptography.MD5.HashData([1]) };
// --- numbers written in every form
// body
return new object?[] { 5.ToString("D3"), 255.ToString("x4"), 1234567.ToString("N0"), 1234567.891.ToString("N2"), 0.5.ToString("P"), 12345.6789.ToString("G3"), 1e100.ToString(), 1.0E-7.ToString(), 0.1f.ToString(), (0.1f + 0.2f).ToString(), (0.1 + 0.2).ToString(), 1234.5.ToString("#,0.00;(#,0.00);zero"), 0.ToString("#,0.00;(#,0.00);zero"), 5.ToString("'n'0"), 3.14159.ToString("F2"), 1e21.ToString("F0"), long.MaxValue.ToString("X"), (-1).ToString("X2"), ((sbyte)-1).ToString("X2"), 5.ToString("R2"), true.ToString(), 5.ToString(System.Globalization.CultureInfo.InvariantCulture), 1.5.ToString(null, System.Globalization.CultureInfo.InvariantCulture), 5.CompareTo(6), 5.CompareTo((object)6), 5.Equals(5), 5.Equals((object)5L), 1.5.Equals(1.5f) };
// --- edges of the numbers
// body
return new object?[] { int.MaxValue, uint.MaxValue, ulong.MaxValue, long.MinValue, float.Epsilon, double.Epsilon, double.MinValue, decimal.MaxValue, byte.MaxValue, short.MinValue, sbyte.MinValue, ushort.MaxValue, double.PositiveInfinity, -double.PositiveInfinity, 0.0 / 0, 1 / 3.0f, 7 / 2, -7 / 2, -7 % 3, 7.5 % 2, 1 << 33, -8 >> 1, -8 >>> 28, ~5, 5 & 3 | 8 ^ 2, (int)3.99, (int)-3.99, unchecked((int)uint.MaxValue), unchecked(int.MaxValue + 1), (long)1e10, (char)97, (decimal)1.1, (double)1.1m, (float)1.1, (byte)1 + (byte)2, 'a' + 'b', 1L + 1, 1 + 1.5f };
// --- values that may be missing, and tuples of both kinds
// body
return new object?[] { Nullable.Compare<int>(1, null), Nullable.Equals<int>(1, 1), ((int?)5).GetValueOrDefault(3), ((int?)null).GetValueOrDefault(3), ((int?)5).HasValue, ((int?)5).ToString(), ((int?)null).ToString(), ((int?)5).Equals(5), (int?)5 > null, (int?)5 == null, (int?)5 + null, (bool?)true & null, (bool?)true | null, Tuple.Create(1, "a"), Tuple.Create(1, "a").Item2, new Tuple<int,int>(1,2).Equals(Tuple.Create(1,2)), (1, 2).CompareTo((1, 3)), (1, "a") == (1, "a"), (1, "a").Equals((1, "a")), (1, 2, 3, 4, 5, 6, 7, 8, 9).Item9, ValueTuple.Create(1, 2), (a: 1, b: 2).a, (1, (2, 3)).Item2.Item1, ((Func<object?>)(() => ((object)(1, "x")) is (int q, string w) ? w + q : ""))(), ((Func<object?>)(() => Tuple.Create(1, 2) is (1, var z) ? z : 0))(), object.Equals(1, 1), object.ReferenceEquals(null, null), new object() == new object(), new object().Equals(1) };
