package nl.tweespan.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the organisations in memory: every page shows them and only the importer adds any. */
@Component
class Organisations {

    private final OrganisationRepository repository;
    private volatile @Nullable List<Organisation> kept;

    Organisations(OrganisationRepository repository) {
        this.repository = repository;
    }

    /** In the order in which they were imported. */
    List<Organisation> all() {
        List<Organisation> organisations = kept;
        if (organisations == null || organisations.isEmpty()) {
            organisations = repository.findAllByOrderById();
            kept = organisations;
        }
        return organisations;
    }

    /** Adds one; nothing read while the transaction runs outlives it. */
    Organisation add(Organisation organisation) {
        kept = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                kept = null;
            }
        });
        return repository.save(organisation);
    }
}
