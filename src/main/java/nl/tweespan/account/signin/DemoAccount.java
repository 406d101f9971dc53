package nl.tweespan.account.signin;

import java.util.List;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account to try the registry with.
 *
 * @param username its message {@code account.demo.<username>} says what it does
 * @param name a function, never a person's name
 * @param partyCode the party it works for
 * @param officeCode the office it holds, at every unit that has one; null when none
 */
public record DemoAccount(
        String username,
        String name,
        String partyCode,
        Role role,
        @Nullable String officeCode) {

    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("contact-zgt", "Projectcontact ZGT", "zgt", Role.PROJECT_LEAD, null),
            new DemoAccount("contact-ut", "Projectcontact UT", "ut", Role.PROJECT_LEAD, null),
            new DemoAccount("zgt-academie", "ZGT academie", "zgt", Role.REVIEWER, "zgt-academie"),
            new DemoAccount(
                    "coordinator", "Wetenschapscoördinator ZGT", "zgt", Role.COORDINATOR, "science-coordinator"),
            new DemoAccount(
                    "medisch-directeur", "Medisch directeur TechMed Centre", "ut", Role.APPROVER, "medical-director"),
            new DemoAccount("specialist-zgt", "Jurist en financiën ZGT", "zgt", Role.SPECIALIST, null),
            new DemoAccount("specialist-ut", "Jurist en financiën UT", "ut", Role.SPECIALIST, null),
            new DemoAccount("clustermanager", "Clustermanager ZGT", "zgt", Role.SIGNATORY, "cluster-manager"),
            new DemoAccount("decaan", "Decaan UT", "ut", Role.SIGNATORY, "dean"),
            new DemoAccount("bestuur-zgt", "Bestuurder ZGT", "zgt", Role.BOARD_MEMBER, "board-chair-zgt"),
            new DemoAccount("bestuur-ut", "Bestuurder UT", "ut", Role.BOARD_MEMBER, "board-chair-ut"),
            new DemoAccount("bestuur-mst", "Bestuurder MST", "mst", Role.BOARD_MEMBER, null),
            new DemoAccount("beheerder", "Beheerder", "zgt", Role.ADMINISTRATOR, null),
            new DemoAccount("beheerder-ut", "Beheerder UT", "ut", Role.ADMINISTRATOR, null),
            new DemoAccount("auditor", "Auditor", "zgt", Role.AUDITOR, null));
}
