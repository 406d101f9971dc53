package nl.tweespan.account;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions of an account that changed: sessions keep a copy of the roles. */
@Component
class SessionEnd {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    SessionEnd(ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.sessions = sessions;
    }

    /** After the commit, so that nobody can sign in again on the old roles. */
    @TransactionalEventListener
    void end(AccountChanged account) {
        sessions.ifAvailable(
                kept -> kept.findByPrincipalName(account.username()).keySet().forEach(kept::deleteById));
    }
}
