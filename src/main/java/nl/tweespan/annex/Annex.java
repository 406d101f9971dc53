package nl.tweespan.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The versions of the annex; they never change once accepted, so reading one costs no statement. */
@Service
public class Annex {

    private final AnnexRepository repository;
    private final Map<UUID, List<AnnexVersion>> known = new ConcurrentHashMap<>();
    private final AtomicLong accepted = new AtomicLong();

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

    /** The version that was accepted last by the end of that day, in force or not yet; empty before the first. */
    public Optional<AnnexVersion> known(UUID frameworkId, LocalDate on) {
        return versions(frameworkId).stream()
                .filter(version -> !version.acceptedOn().isAfter(on))
                .reduce((before, next) -> next);
    }

    /** All versions, the oldest first; the last ones may lie ahead. */
    public List<AnnexVersion> versions(UUID frameworkId) {
        List<AnnexVersion> versions = known.get(frameworkId);
        if (versions == null) {
            long before = accepted.get();
            versions = repository.versions(frameworkId);
            // What a writing transaction sees may still be rolled back; only what is committed is remembered, and only
            // when no version was accepted while it was read.
            if (!versions.isEmpty() && committed()) {
                remember(frameworkId, versions, before);
            }
        }
        return versions;
    }

    /** The version that was accepted last. */
    AnnexVersion newest(UUID frameworkId) {
        List<AnnexVersion> versions = versions(frameworkId);
        if (versions.isEmpty()) {
            throw new NotFound("annex of framework " + frameworkId);
        }
        return versions.get(versions.size() - 1);
    }

    private synchronized void remember(UUID frameworkId, List<AnnexVersion> versions, long before) {
        if (accepted.get() == before) {
            known.put(frameworkId, versions);
        }
    }

    /** Reads anew once a version is accepted. */
    synchronized void forget(UUID frameworkId) {
        accepted.incrementAndGet();
        known.remove(frameworkId);
    }

    private static boolean committed() {
        return !TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
