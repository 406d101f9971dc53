package nl.tweespan.party.life;

import java.util.List;
import nl.tweespan.party.Organisation;
import nl.tweespan.platform.Kept;
import nl.tweespan.platform.Stamps;
import org.springframework.stereotype.Component;

/** Keeps the organisations in memory: every page shows them and only the importer adds any. */
@Component
public class Organisations {

    private final OrganisationRepository repository;
    private final Stamps stamps;
    private final Kept<List<Organisation>> kept;

    Organisations(OrganisationRepository repository, Stamps stamps) {
        this.repository = repository;
        this.stamps = stamps;
        this.kept = new Kept<>(stamps, "organisations", repository::findAllByOrderById);
    }

    /** In the order in which they were imported. */
    public List<Organisation> all() {
        return kept.value();
    }

    /** Adds one; {@link #all} of this transaction knows it once it is flushed. */
    public Organisation add(Organisation organisation) {
        stamps.changing();
        return repository.save(organisation);
    }
}
