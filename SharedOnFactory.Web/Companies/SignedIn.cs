using System.Security.Claims;
using SharedOnFactory.Domain.Companies;
namespace SharedOnFactory.Web.Companies;
public static class SignedInStub { public static Viewer? Viewer(this ClaimsPrincipal p) => null; }
