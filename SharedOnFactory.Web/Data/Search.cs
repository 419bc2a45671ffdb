using System.Data;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace SharedOnFactory.Web.Data;

/// <summary>Looking for what was typed, whatever its case: "sts304" finds STS304, on either database.</summary>
public static class Search
{
    /// <summary>Only within a query. Letters beyond ASCII are compared as they are on SQLite.</summary>
    public static bool Holds(string text, string words) => throw new InvalidOperationException("Only the database can do this.");

    /// <param name="position">The database's name for the place of a text within another, counted from one.</param>
    public static void MapSearch(this ModelBuilder builder, string position) => builder
        .HasDbFunction(typeof(Search).GetMethod(nameof(Holds))!)
        .HasTranslation(args => new SqlBinaryExpression(
            ExpressionType.GreaterThan,
            new SqlFunctionExpression(position, [Lower(args[0]), Lower(args[1])], nullable: true, [true, true], typeof(int), Number),
            new SqlConstantExpression(0, Number),
            typeof(bool),
            new BoolTypeMapping("boolean", DbType.Boolean)));

    private static readonly IntTypeMapping Number = new("integer", DbType.Int32);

    private static SqlFunctionExpression Lower(SqlExpression text) => new("lower", [text], nullable: true, [true], typeof(string), text.TypeMapping);
}
