package nl.tweespan.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The versions of the annex; they never change once in force, so reading one costs no statement. */
@Service
public class Annex {

    private final AnnexRepository repository;
    private final Map<UUID, List<AnnexVersion>> known = new ConcurrentHashMap<>();

    Annex(AnnexRepository repository) {
        this.repository = repository;
    }

    /** The version in force at the end of that day; before the first one, the first one. */
    public AnnexVersion inForce(UUID frameworkId, LocalDate on) {
        List<AnnexVersion> versions = versions(frameworkId);
        AnnexVersion found = null;
        for (AnnexVersion version : versions) {
            if (found == null || !version.inForceFrom().isAfter(on)) {
                found = version;
            }
        }
        if (found == null) {
            throw new NotFound("annex of framework " + frameworkId);
        }
        return found;
    }

    /** All versions, the oldest first. */
    public List<AnnexVersion> versions(UUID frameworkId) {
        List<AnnexVersion> versions = known.get(frameworkId);
        if (versions == null) {
            versions = repository.versions(frameworkId);
            // What a writing transaction sees may still be rolled back; only what is committed is remembered.
            if (!versions.isEmpty() && committed()) {
                known.put(frameworkId, versions);
            }
        }
        return versions;
    }

    private static boolean committed() {
        return !TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
