package nl.tweespan.project.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.definition.Procedure;
import nl.tweespan.framework.Framework;
import nl.tweespan.project.life.Stage;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Who of which party can be asked something about a project. */
public record Asked(Role role, UUID party) {

    /**
     * Those who take part in a project at that stage, in the order of the parties.
     *
     * @param initiator the proposing party; null while nobody has taken it up. While it drafts, its own contact alone has a part in it
     */
    public static List<Asked> of(Framework framework, Stage stage, @Nullable UUID initiator) {
        // a project that was concluded before may stand under an agreement that leaves open who decides
        Procedure procedure = framework.definition().procedure();
        List<Asked> all = new ArrayList<>();
        for (Framework.Party party : framework.parties()) {
            if (stage != Stage.DRAFT || Objects.equals(party.id(), initiator)) {
                all.add(new Asked(Role.PROJECT_LEAD, party.id()));
            }
            all.add(new Asked(Role.COORDINATOR, party.id()));
            all.add(new Asked(Role.SPECIALIST, party.id()));
            if (procedure != null && takes(framework, party, procedure.review())) {
                all.add(new Asked(Role.REVIEWER, party.id()));
            }
            if (procedure != null && takes(framework, party, procedure.approval())) {
                all.add(new Asked(Role.APPROVER, party.id()));
            }
        }
        return all;
    }

    private static boolean takes(Framework framework, Framework.Party party, Procedure.Step step) {
        return framework.definition().office(step.office()).party().equals(party.code());
    }
}
