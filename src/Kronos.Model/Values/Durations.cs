namespace Kronos;

/// <summary>Durations on whole numbers: <c>30.Seconds</c>.</summary>
public static class Durations
{
    extension(int number)
    {
        /// <summary>Milliseconds.</summary>
        public TimeSpan Milliseconds => TimeSpan.FromMilliseconds(number);

        /// <summary>Seconds.</summary>
        public TimeSpan Seconds => TimeSpan.FromSeconds(number);

        /// <summary>Minutes.</summary>
        public TimeSpan Minutes => TimeSpan.FromMinutes(number);

        /// <summary>Hours.</summary>
        public TimeSpan Hours => TimeSpan.FromHours(number);

        /// <summary>Days.</summary>
        public TimeSpan Days => TimeSpan.FromDays(number);
    }
}
