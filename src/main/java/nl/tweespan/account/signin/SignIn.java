package nl.tweespan.account.signin;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds who wants to sign in. A deactivated account is as unknown as one that never was, and costs the same work. */
@Service
class SignIn implements UserDetailsService {

    private final SignInRecords records;

    SignIn(SignInRecords records) {
        this.records = records;
    }

    /** A username as it is stored, however it was typed. */
    static String lookedUp(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return records.byUsername(lookedUp(username))
                .filter(found -> found.getPassword() != null)
                .orElseThrow(() -> new UsernameNotFoundException("no active account"));
    }
}
