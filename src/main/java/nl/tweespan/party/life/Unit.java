package nl.tweespan.party.life;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.tweespan.definition.UnitType;
import nl.tweespan.party.UnitSummary;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Owned;
import org.jspecify.annotations.Nullable;

/** A part of an organisation, such as a faculty or a cluster. */
@Entity
public class Unit implements Owned {

    @Id
    private UUID id;

    private UUID organisationId;
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    private String code;
    private String nameNl;
    private String nameEn;

    @Version
    private @Nullable Long version;

    public Unit(UUID organisationId, @Nullable UUID parentId, UnitType type, String code, Localised name) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.parentId = parentId;
        this.type = type;
        this.code = code;
        this.nameNl = name.nl();
        this.nameEn = name.en();
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Unit() {}

    void rename(Localised name) {
        this.nameNl = name.nl();
        this.nameEn = name.en();
    }

    public UUID id() {
        return id;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    UnitType type() {
        return type;
    }

    @Override
    public long storedVersion() {
        return version == null ? 0 : version;
    }

    public UnitSummary summary() {
        return new UnitSummary(id, organisationId, type, code, new Localised(nameNl, nameEn));
    }

    UnitDetails details() {
        return new UnitDetails(summary(), parentId, storedVersion());
    }
}
