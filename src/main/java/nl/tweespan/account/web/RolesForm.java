package nl.tweespan.account.web;

import java.util.EnumSet;
import java.util.Set;
import nl.tweespan.account.life.AccountDetails;
import nl.tweespan.shared.Role;

/** The roles that an account holds for its party, or is to hold. */
record RolesForm(Set<Role> roles) {

    RolesForm {
        roles = roles == null ? Set.of() : roles;
    }

    /** What is asked for is ticked too; unticking it takes it back. */
    static RolesForm of(AccountDetails user) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(user.roles());
        roles.addAll(user.waiting());
        return new RolesForm(roles);
    }
}
