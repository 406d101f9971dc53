package nl.tweespan.party.life;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Owned;
import org.jspecify.annotations.Nullable;

/** Somebody who works for one organisation. */
@Entity
public class Person implements Owned {

    @Id
    private UUID id;

    private UUID organisationId;
    private String name;
    private @Nullable String email;
    private boolean active;

    @Version
    private @Nullable Long version;

    public Person(UUID organisationId, String name, @Nullable String email) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.name = name;
        this.email = email;
        this.active = true;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Person() {}

    void correct(String name, @Nullable String email) {
        this.name = name;
        this.email = email;
    }

    void leave() {
        active = false;
    }

    void comeBack() {
        active = true;
    }

    public UUID id() {
        return id;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    boolean active() {
        return active;
    }

    @Override
    public long storedVersion() {
        return version == null ? 0 : version;
    }

    public PersonSummary summary() {
        return new PersonSummary(id, organisationId, name, email);
    }

    PersonDetails details() {
        return new PersonDetails(id, organisationId, name, email, active, storedVersion());
    }
}
