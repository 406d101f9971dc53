package nl.tweespan.framework;

import java.util.Set;
import java.util.UUID;
import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Role;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody of a party that is no party to the agreement. */
public final class Outsider {

    private Outsider() {}

    public static RequestPostProcessor signedIn() {
        UUID party = Ids.next();
        Actor actor = new Actor(
                Ids.next(), Ids.next(), "Buitenstaander", party, Set.of(new Actor.Grant(Role.BOARD_MEMBER, party)));
        HasActor principal = () -> actor;
        return SecurityMockMvcRequestPostProcessors.authentication(
                new TestingAuthenticationToken(principal, "", "ROLE_USER"));
    }
}
