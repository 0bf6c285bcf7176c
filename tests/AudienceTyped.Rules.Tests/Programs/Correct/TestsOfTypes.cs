using AudienceTyped;

internal class Employee;

internal class Manager : Employee;

internal sealed class Director : Manager;

internal static class TestsOfTypes
{
    public static Seniority Approver(Employee employee)
    {
        if (employee is Director)
        {
            return Seniority.Vp;
        }

        return employee is Manager ? Seniority.Director : Seniority.Manager;
    }
}
