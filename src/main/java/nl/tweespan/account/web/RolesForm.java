package nl.tweespan.account.web;

import java.util.Set;
import nl.tweespan.shared.Role;

/** The roles that an account holds for its party. */
record RolesForm(Set<Role> roles, long version) {

    RolesForm {
        roles = roles == null ? Set.of() : roles;
    }
}
