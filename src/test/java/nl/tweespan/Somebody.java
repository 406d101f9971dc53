package nl.tweespan;

import java.util.Set;
import java.util.UUID;
import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody for whom there is no demo account: a role of the other party, or a person who is nobody's contact. */
public final class Somebody {

    private Somebody() {}

    /** The actor; the person must be in the database when something is to be recorded. */
    public static Actor with(Role role, UUID party, UUID person) {
        return new Actor(new UUID(0, 7), person, "Iemand", party, Set.of(new Actor.Grant(role, party)));
    }

    public static RequestPostProcessor signedIn(Role role, UUID party, UUID person) {
        HasActor principal = () -> with(role, party, person);
        return SecurityMockMvcRequestPostProcessors.authentication(
                new TestingAuthenticationToken(principal, "", "ROLE_" + role));
    }
}
