package nl.tweespan.account.signin;

import java.util.Collection;
import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in, as the database had it when this request or this sign-in began. */
class SignedInUser implements UserDetails, CredentialsContainer, HasActor {

    private static final long serialVersionUID = 1;

    private final String username;
    private final transient Actor actor;
    private final long generation;
    private transient @Nullable String passwordHash;

    SignedInUser(String username, @Nullable String passwordHash, Actor actor, long generation) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.actor = actor;
        this.generation = generation;
    }

    /** Of the account; its session ends when the account's moves on. */
    long generation() {
        return generation;
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
