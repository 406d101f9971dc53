package nl.tweespan.platform;

import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on this thread; for infrastructure. Controllers take an {@link Actor} argument and hand it on. */
public final class CurrentActor {

    private CurrentActor() {}

    /** Who is signed in on this thread, or null. */
    public static @Nullable Actor find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof HasActor holder
                ? holder.actor()
                : null;
    }
}
