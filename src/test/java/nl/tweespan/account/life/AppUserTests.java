package nl.tweespan.account.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** Roles are held for one's own party, and a session keeps no password. */
class AppUserTests {

    private static final UUID ZGT = Ids.next();
    private static final UUID UT = Ids.next();

    private final AppUser user = new AppUser(Ids.next(), ZGT, "zgt-academie", "{argon2}hash");

    @Test
    void staffOfOnePartyNeverActForTheOther() {
        assertThatThrownBy(() -> user.grant(Role.APPROVER, UT)).isInstanceOf(RuleBroken.class);
        user.grant(Role.REVIEWER, ZGT);
        assertThat(user.roles()).containsExactly(Role.REVIEWER);
    }

    @Test
    void holdsExactlyTheRolesGiven() {
        user.grantExactly(Set.of(Role.REVIEWER, Role.AUDITOR));
        user.grantExactly(Set.of(Role.AUDITOR, Role.SPECIALIST));
        user.grant(Role.AUDITOR, ZGT);
        assertThat(user.roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.SPECIALIST);
    }
}
