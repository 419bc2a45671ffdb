using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Data;

/// <summary>A question to the database as it was put, with what was filled in.</summary>
/// <param name="By">The context it went through: one's own tells one's own questions from those of pages and jobs.</param>
public sealed record Question(string Text, IReadOnlyList<(string Name, object? Value)> Values, DbContext? By);

/// <summary>Hears, until it is disposed, every question the portal puts to its database.</summary>
public sealed class Asked : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly Portal _portal;
    private readonly ConcurrentQueue<Question> _questions = new();
    private readonly ConcurrentQueue<IDisposable> _listening = new();

    public Asked(Portal portal)
    {
        _portal = portal;
        _listening.Enqueue(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyList<Question> Questions => [.. _questions];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _listening.Enqueue(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        // Other tests run beside this one, each in a folder of its own.
        if (value.Value is CommandExecutedEventData { Command: { Connection: { } connection } command } told && connection.ConnectionString.Contains(_portal.Folder, StringComparison.Ordinal))
        {
            _questions.Enqueue(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))], told.Context));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        while (_listening.TryDequeue(out var listening))
        {
            listening.Dispose();
        }
    }
}
