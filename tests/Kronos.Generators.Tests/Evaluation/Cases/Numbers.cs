// Every numeric type exactly: promotion, overflow, shifts, comparison, conversion.
// --- division and remainder
// members
static int Zero() => 0; static int Two() => 2;
// body
return new object[] { 7 / Two(), -7 / Two(), 7 % -3, -7 % 3, 7.5 % 2, 1.0 / Zero(), -1.0 / Zero() };
// --- division by zero
// members
static int Zero() => 0;
// body
return 1 / Zero();
// --- decimal division by zero
// members
static decimal Zero() => 0;
// body
return 1m / Zero();
// --- wrapping
// members
static int Max() => int.MaxValue; static long Long() => long.MaxValue; static uint UInt() => uint.MaxValue; static ulong ULong() => ulong.MaxValue;
// body
return new object[] { Max() + 1, Long() + 1, UInt() + 1, ULong() + 2, Max() * 2, unchecked((short)Max()), (byte)Max(), (sbyte)UInt() };
// --- checked addition
// members
static int Max() => int.MaxValue;
// body
return checked(Max() + 1);
// --- checked block, multiplication, conversion
// members
static long Big() => 1L << 40;
// body
checked { return (int)Big(); }
// --- checked unsigned
// members
static uint One() => 1;
// body
return checked(One() - 2);
// --- checked negation
// members
static int Min() => int.MinValue;
// body
return checked(-Min());
// --- unchecked division overflow
// members
static int Min() => int.MinValue; static int M() => -1;
// body
return Min() / M();
// --- shifts
// members
static int N() => -17; static int S() => 33; static long L() => -5; static uint U() => 0x80000001; static ulong UL() => 0x8000000000000001;
// body
return new object[] { N() >> 2, N() >>> 2, N() << S(), N() >> S(), L() >> 1, L() >>> 60, L() << 65, U() >> 4, U() << 1, U() >>> 1, UL() >> 63, UL() << 1 };
// --- bits
// members
static int A() => 0b1100; static int B() => 0b1010;
// body
return new object[] { A() & B(), A() | B(), A() ^ B(), ~A(), ~(uint)A(), ~(long)A(), ~(ulong)A(), (byte)~(byte)A() };
// --- small types promote to int
// members
static byte B() => 200; static short S() => -1; static ushort U() => 65535; static sbyte SB() => -128; static char C() => 'a';
// body
return new object[] { B() + B(), S() + 1, U() + 1, -SB(), C() + 1, (char)(C() + 1), C() - 'A', B() < C(), S() == -1, C() > 'Z' };
// --- compound assignment of small types
// body
byte b = 250; b += 10; short s = 5; s -= 10; char c = 'a'; c += (char)1; c++; sbyte x = 127; x++; ushort u = 0; u--; b <<= 1; int i = 3; i += 2; i *= 3; i %= 4; i |= 8; i ^= 1; i &= 13; i >>= 1; i <<= 2; i >>>= 1; long l = 1; l <<= 40; l += i; double d = 1; d /= 3; d += 1; return new object[] { b, s, (int)c, (int)x, (int)u, i, l, d };
// --- int plus double in compound
// body
int n = 5; n += (int)2.7; double d = n; d *= 2; float f = 1; f /= 3; decimal m = 1.10m; m += 1; m *= 1.0m; n *= 2; uint u = 3; u += 4u; ulong ul = 1; ul <<= 63; return new object[] { n, d, f, m, u, ul };
// --- NaN
// members
static double NaN() => double.NaN;
// body
object a = NaN(), b = NaN(); return new object[] { NaN() == NaN(), NaN() != NaN(), NaN() < 1, NaN() >= 1, NaN().Equals(NaN()), a.Equals(b), double.IsNaN(NaN()), NaN() is double.NaN, (float)NaN() == float.NaN };
// --- minus zero and infinity
// members
static double Zero() => 0.0;
// body
return new object[] { -Zero(), 1 / -Zero(), Zero() == -Zero(), double.MaxValue * 2, (float)1e300, double.Epsilon / 2 };
// --- boxed equality is by type, operator equality by value
// members
static int One() => 1;
// body
object a = One(), b = 1L, c = 1.0; return new object[] { One() == 1L, One() == 1.0, One() == 1m, a.Equals(b), a.Equals(c), a.Equals(1), Equals(a, 1), 1.0.Equals(1), 1L.Equals(One()), 'a' == 97, ((object)'a').Equals(97), (byte)1 == 1L };
// --- conversions of floats
// members
static double D() => 3.99; static double N() => -3.99; static float F() => 16777217; static decimal M() => 3.5m;
// body
return new object[] { (int)D(), (int)N(), (long)D(), (byte)D(), (char)(D() + 65), F(), (float)D(), (double)F(), (decimal)D(), (decimal)0.1f, (int)M(), (double)M(), (float)M(), (long)1e18 };
// --- decimal overflow
// members
static decimal Max() => decimal.MaxValue;
// body
return Max() + 1;
// --- decimal to int overflow throws even unchecked
// members
static decimal Big() => 1e20m;
// body
return unchecked((int)Big());
// --- double to decimal overflow
// members
static double Big() => 1e30;
// body
return (decimal)Big();
// --- decimal scale
// members
static decimal D() => 1.50m;
// body
return new object[] { D() + 0, D() * 2, D() / 3, D() * 1.000m, -D(), D() == 1.5m, D() % 1, D() > 1, decimal.Round(D()), 0.1m + 0.2m == 0.3m, 0.1 + 0.2 == 0.3 };
// --- long and ulong
// members
static ulong U() => ulong.MaxValue; static long L() => -1;
// body
return new object[] { U() / 3, U() % 10, U() > 5, (long)U(), (ulong)L(), L() < 0, (uint)L(), (double)U(), (float)U(), (decimal)U() };
// --- integer literals
// body
return new object[] { 0x_FF, 0b_101, 1_000, 1u, 1L, 1ul, 1f, 1d, 1m, 1e3, '\u0041', 'x' };
// --- increments
// body
int i = 0; var a = i++ + ++i; var b = i-- - --i; double d = 1.5; d++; decimal m = 1.5m; m--; char c = 'a'; c++; int? n = null; n++; int? k = 3; k--; return new object?[] { a, b, i, d, m, c, n, k };
// --- nullable arithmetic
// members
static int? None() => null; static int? Three() => 3;
// body
return new object?[] { None() + 1, Three() + 1, None() < 1, None() >= 1, None() == null, Three() == 3, None() != Three(), Three() * 2L, None() ?? 7, Three().HasValue, None().HasValue, Three().Value, None().GetValueOrDefault(), None().GetValueOrDefault(9), Three().ToString(), None().ToString(), -Three(), ~None() };
// --- null bool logic
// members
static bool? N() => null; static bool? T() => true; static bool? F() => false;
// body
return new object?[] { N() & F(), N() & T(), N() | T(), N() | F(), !N(), T() & T(), T() ^ N(), N() == null };
// --- null value
// members
static int? None() => null;
// body
return None()!.Value;
// --- null cast
// members
static int? None() => null;
// body
return (int)None()!;
// --- parsing
// body
int n; var ok = int.TryParse("12", out n); var no = int.TryParse("x", out var z); _ = double.TryParse("1.5", System.Globalization.CultureInfo.InvariantCulture, out var d); return new object[] { ok, n, no, z, d, int.Parse("-7"), long.Parse("99"), bool.Parse("true"), decimal.Parse("1.20", System.Globalization.CultureInfo.InvariantCulture) };
// --- parse failure
// body
return int.Parse("zwölf");
// --- math
// body
return new object[] { Math.Max(1, 2), Math.Min(1.5, 2), Math.Abs(-3), Math.Round(2.5), Math.Round(2.5, MidpointRounding.AwayFromZero), Math.Floor(-1.5), Math.Ceiling(1.2), Math.Pow(2, 10), Math.Sqrt(2), Math.Clamp(15, 0, 10), Math.Sign(-4), Math.DivRem(7, 2), Math.Truncate(2.7), int.Max(3, 4), double.IsInteger(2.0) };
// --- formats
// body
return new object[] { 255.ToString("X4"), 1234.5.ToString("N2", System.Globalization.CultureInfo.InvariantCulture), 0.256.ToString("P1", System.Globalization.CultureInfo.InvariantCulture), 7.ToString("D3"), 1e10.ToString("E2"), $"{3,5}|{-3,-5}|{1234567:N0}|{0.5:0.##}|{255:b}", string.Format("{0:x} {1,4} {0}", 255, "a"), 1.0.ToString(), 100.0.ToString(), 1e21.ToString(), 1.5f.ToString(), 1.10m.ToString() };
// --- format failure
// body
return string.Format("{0} {1}", 1);
// --- user numeric constants
// types
static class K { public const int A = B * 2; public const int B = 21; public const string S = "x" + "y"; public const decimal M = 1.5m; public const char C = 'c'; }
// body
return new object[] { K.A, K.S, K.M, K.C, int.MaxValue, byte.MaxValue, double.MaxValue, float.Epsilon };
