package nl.tweespan.project.life;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A party's place in a project: its responsible unit and its contact person (article 4.2 b and c). */
@Entity
public class ProjectParty {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    private UUID organisationId;
    private int position;
    private @Nullable UUID unitId;
    private @Nullable UUID contactId;

    protected ProjectParty() {}

    ProjectParty(Project project, UUID organisationId, int position) {
        this.id = Ids.next();
        this.project = project;
        this.organisationId = organisationId;
        this.position = position;
    }

    void answeredBy(@Nullable UUID unit, @Nullable UUID contact) {
        this.unitId = unit;
        this.contactId = contact;
    }

    public UUID organisationId() {
        return organisationId;
    }

    @Nullable
    public UUID unitId() {
        return unitId;
    }

    @Nullable
    public UUID contactId() {
        return contactId;
    }
}
