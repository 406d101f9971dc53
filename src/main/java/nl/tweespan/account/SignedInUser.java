package nl.tweespan.account;

import java.util.Collection;
import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in, as the session keeps it; a change of roles ends the session, so that it never grows old. */
class SignedInUser implements UserDetails, CredentialsContainer, HasActor {

    private static final long serialVersionUID = 1;

    private final String username;
    private final Actor actor;
    private transient @Nullable String passwordHash;

    SignedInUser(AppUser user, String name) {
        this.username = user.username();
        this.actor = user.actor(name);
        this.passwordHash = user.passwordHash();
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.grants().stream()
                .map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role()))
                .distinct()
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInUser user && user.username.equals(username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }
}
