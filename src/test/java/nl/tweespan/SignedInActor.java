package nl.tweespan;

import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Lets a test that calls services act as one of the demo accounts. */
public final class SignedInActor {

    private SignedInActor() {}

    /** Signs in on this thread, until {@link #signOut()}. */
    public static Actor signIn(UserDetailsService accounts, String demoUsername) {
        UserDetails user = accounts.loadUserByUsername(demoUsername);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        user, null, user.getAuthorities().stream().toList()));
        return ((HasActor) user).actor();
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
