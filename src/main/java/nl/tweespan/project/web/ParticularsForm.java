package nl.tweespan.project.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.platform.RealDate;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.project.life.ParticularsService.Answering;
import nl.tweespan.project.life.ParticularsService.Particulars;
import nl.tweespan.project.pages.ProjectDetails;
import org.jspecify.annotations.Nullable;

/** The particulars of a project as typed; a bean, because its parties bind by index. */
public class ParticularsForm {

    private List<@Valid Line> parties = new ArrayList<>();
    private Set<UUID> participants = new HashSet<>();
    private Set<String> needs = new HashSet<>();
    private @RealDate @Nullable String startsOn;
    private @RealDate @Nullable String endsOn;

    /** A party's choices; a record would not bind inside a list. */
    public static class Line {

        private @Nullable UUID partyId;
        private @Nullable UUID unitId;
        private @Nullable UUID contactId;

        public @Nullable UUID getPartyId() {
            return partyId;
        }

        public void setPartyId(@Nullable UUID partyId) {
            this.partyId = partyId;
        }

        public @Nullable UUID getUnitId() {
            return unitId;
        }

        public void setUnitId(@Nullable UUID unitId) {
            this.unitId = unitId;
        }

        public @Nullable UUID getContactId() {
            return contactId;
        }

        public void setContactId(@Nullable UUID contactId) {
            this.contactId = contactId;
        }
    }

    static ParticularsForm of(ProjectDetails project) {
        ParticularsForm form = new ParticularsForm();
        project.parties().forEach(party -> {
            Line line = new Line();
            line.setPartyId(party.organisationId());
            line.setUnitId(party.unitId());
            line.setContactId(party.contactId());
            form.parties.add(line);
        });
        form.participants.addAll(project.participants());
        form.needs.addAll(project.prerequisites());
        form.startsOn = project.startsOn() == null ? "" : project.startsOn().toString();
        form.endsOn = project.endsOn() == null ? "" : project.endsOn().toString();
        return form;
    }

    Particulars particulars() {
        return new Particulars(
                answering(),
                Set.copyOf(participants),
                Set.copyOf(needs),
                TypedDate.parse(startsOn).orElse(null),
                TypedDate.parse(endsOn).orElse(null));
    }

    private Map<UUID, Answering> answering() {
        Map<UUID, Answering> answering = new HashMap<>();
        parties.forEach(line -> answering.put(line.partyId, new Answering(line.unitId, line.contactId)));
        return answering;
    }

    public List<Line> getParties() {
        return parties;
    }

    public Set<UUID> getParticipants() {
        return participants;
    }

    public void setParticipants(Set<UUID> participants) {
        this.participants = participants;
    }

    public Set<String> getNeeds() {
        return needs;
    }

    public void setNeeds(Set<String> needs) {
        this.needs = needs;
    }

    public @Nullable String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable String startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable String endsOn) {
        this.endsOn = endsOn;
    }
}
