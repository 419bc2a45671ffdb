using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SharedOnFactory.Web.Companies;

/// <summary>Time-based codes after RFC 6238, as every authenticator app makes them: SHA-1, 6 digits, 30 seconds.</summary>
public static class Totp
{
    public const int Digits = 6;

    private const int KeyBytes = 20;
    private const int Seconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string NewKey() => Encode(RandomNumberGenerator.GetBytes(KeyBytes));

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / Seconds;

    /// <summary>The step the code belongs to: now, one before or one after, but later than the last one taken. Null when it fits none.</summary>
    public static long? Match(string key, string code, DateTimeOffset now, long lastStep)
    {
        var typed = new string([.. PlainText.Normal(code).Where(char.IsAsciiDigit)]);
        if (typed.Length != Digits)
        {
            return null;
        }

        long? found = null;
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            if (step > lastStep && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(CodeAt(key, step)), Encoding.ASCII.GetBytes(typed)))
            {
                found = step;
            }
        }

        return found;
    }

    public static string CodeAt(string key, long step)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The standard and every app say SHA-1; as a keyed hash it is sound.
        var hash = HMACSHA1.HashData(Decode(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>What the QR code says.</summary>
    public static string UriOf(string key, string account) =>
        $"otpauth://totp/SharedOnFactory:{Uri.EscapeDataString(account)}?secret={key}&issuer=SharedOnFactory&digits={Digits}&period={Seconds}";

    private static string Encode(byte[] bytes)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var b in bytes)
        {
            (buffer, bits) = (((buffer << 8) | b) & 0xffff, bits + 8);
            for (; bits >= 5; bits -= 5)
            {
                text.Append(Base32[(buffer >> (bits - 5)) & 31]);
            }
        }

        return text.ToString();
    }

    private static byte[] Decode(string key)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var c in key)
        {
            (buffer, bits) = (((buffer << 5) | Base32.IndexOf(c, StringComparison.Ordinal)) & 0xffff, bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}

/// <summary>Ten codes for the day the phone is lost. Each counts once; only hashes are kept.</summary>
public static class RecoveryCodes
{
    private const int Count = 10;
    private const int Length = 10;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789"; // None that look alike.

    public static IReadOnlyList<string> Make() => [.. Enumerable.Range(0, Count).Select(_ => RandomNumberGenerator.GetString(Letters, Length).Insert(Length / 2, "-"))];

    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        new string([.. PlainText.Normal(code).ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
