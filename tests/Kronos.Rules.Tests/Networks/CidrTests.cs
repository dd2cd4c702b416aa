using System.Net;
using CsCheck;
using Kronos.Rules.Networks;

namespace Kronos.Rules.Tests.Networks;

/// <summary>The oracle is .NET's own <see cref="IPNetwork"/>, which the model's target framework does not have.</summary>
public sealed class CidrTests
{
    // Few addresses and all prefixes, so that blocks really meet.
    private static readonly Gen<IPNetwork> Blocks = Gen.Select(Gen.UInt, Gen.Int[0, 32], Gen.Bool)
        .Select((address, prefix, near) => Block(near ? 0xAC140000 | (address & 0xFFFF) : address, near ? Math.Max(prefix, 14) : prefix));

    private static readonly Gen<string> Almost = Gen.Char["0123456789./ -a"].Array[0, 20].Select(characters => new string(characters));

    [Fact]
    public void A_block_has_the_first_address_and_the_prefix_that_it_is_written_with()
        => Blocks.Sample(block => Assert.Equal((Number(block.BaseAddress), block.PrefixLength), (Of(block).First, Of(block).Prefix)));

    [Fact]
    public void A_block_is_written_as_it_is_read() => Blocks.Sample(block => Assert.Equal(block.ToString(), Of(block).ToString()));

    [Fact]
    public void A_block_contains_the_same_addresses_as_the_frameworks()
        => Gen.Select(Blocks, Blocks).Sample((block, other) => Assert.Equal(block.Contains(other.BaseAddress), Of(block).Contains(Number(other.BaseAddress))));

    [Fact]
    public void Two_blocks_overlap_when_one_contains_the_others_first_address()
        => Gen.Select(Blocks, Blocks).Sample((one, other) => Assert.Equal(
            one.Contains(other.BaseAddress) || other.Contains(one.BaseAddress),
            Of(one).Overlaps(Of(other)) && Of(other).Overlaps(Of(one))));

    [Fact]
    public void Bits_behind_the_prefix_are_refused_but_the_network_that_was_meant_is_known()
        => Gen.Select(Gen.UInt, Gen.Int[0, 32]).Sample((address, prefix) =>
        {
            var text = $"{Cidr.Format(address)}/{prefix}";
            // .NET 10 takes such bits away in silence; earlier ones refuse them.
            var isNetwork = IPNetwork.TryParse(text, out var network) && Number(network.BaseAddress) == address;
            Assert.Equal(isNetwork, Cidr.TryParse(text, out _));
            Assert.True(Cidr.TryParseLoosely(text, out var meant, out var written));
            Assert.Equal(address, written);
            Assert.True(meant.Contains(address));
        });

    [Fact]
    public void Bad_text_is_refused_and_never_throws()
        => Almost.Sample(text =>
        {
            if (Cidr.TryParse(text, out var cidr))
            {
                Assert.Equal(IPNetwork.Parse(text).ToString(), cidr.ToString());
            }
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("10.20.0.0")]
    [InlineData("10.20.0.0/")]
    [InlineData("10.20.0.0/33")]
    [InlineData("10.20.0.0/-1")]
    [InlineData("10.20.0/16")]
    [InlineData("10.20.0.0.0/16")]
    [InlineData("10.020.0.0/16")]
    [InlineData("10.20.0.256/24")]
    [InlineData(" 10.20.0.0/16")]
    [InlineData("10.20.0.0/16/8")]
    [InlineData("fd00::/64")]
    public void What_is_no_block_is_refused(string? text) => Assert.False(Cidr.TryParse(text, out _));

    private static IPNetwork Block(uint address, int prefix)
        => new(IPAddress.Parse(Cidr.Format(prefix == 0 ? 0 : address & (uint.MaxValue << (32 - prefix)))), prefix);

    private static Cidr Of(IPNetwork network)
    {
        Assert.True(Cidr.TryParse(network.ToString(), out var cidr));
        return cidr;
    }

    private static uint Number(IPAddress address) => address.GetAddressBytes().Aggregate(0u, (number, octet) => (number << 8) | octet);
}
