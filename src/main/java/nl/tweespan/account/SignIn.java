package nl.tweespan.account;

import java.util.Locale;
import nl.tweespan.party.Parties;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who wants to sign in. A deactivated account is as unknown as one that never was, and costs the same work. */
@Service
class SignIn implements UserDetailsService {

    private final AppUserRepository users;
    private final Parties parties;

    SignIn(AppUserRepository users, Parties parties) {
        this.users = users;
        this.parties = parties;
    }

    /** A username as it is stored, however it was typed. */
    static String lookedUp(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        AppUser user = users.findActive(lookedUp(username))
                .filter(found -> found.passwordHash() != null)
                .orElseThrow(() -> new UsernameNotFoundException("no active account"));
        return new SignedInUser(user, parties.person(user.personId()).name());
    }
}
