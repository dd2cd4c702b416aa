namespace Kronos.Traefik;

/// <summary>What is done with the headers of a request that have an underscore (<c>http.underscoreHeadersStrategy</c>).</summary>
public enum UnderscoreHeaders
{
    /// <summary>They are taken out of the request.</summary>
    Delete,

    /// <summary>The request is answered with 400.</summary>
    Reject,

    /// <summary>They are passed on like every other.</summary>
    Keep,
}
