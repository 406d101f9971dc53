package nl.tweespan.project.life;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Ids;

/** A party's own communication about a project: who was told, and when (article 4.4). */
@Entity
public class InternalNotice {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID organisationId;
    private String told;
    private LocalDate toldOn;
    private UUID personId;

    protected InternalNotice() {}

    InternalNotice(UUID projectId, UUID organisationId, String told, LocalDate toldOn, UUID personId) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.organisationId = organisationId;
        this.told = told;
        this.toldOn = toldOn;
        this.personId = personId;
    }
}
