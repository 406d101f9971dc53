package nl.tweespan.project.life;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.definition.ElementDefinition.Fact;
import nl.tweespan.definition.Procedure;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.InHand;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.project.norms.AnsweringCheck;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the particulars behind the elements: responsible units, contact persons and duration (article 4.2 b, c and k). */
@Service
@Transactional
public class ParticularsService {

    private final Checklists checklists;
    private final Parties parties;
    private final AnsweringCheck answering;
    private final Commands commands;

    public ParticularsService(Checklists checklists, Parties parties, AnsweringCheck answering, Commands commands) {
        this.checklists = checklists;
        this.parties = parties;
        this.answering = answering;
        this.commands = commands;
    }

    /** A party's responsible unit and contact person; null where not known yet. */
    public record Answering(@Nullable UUID unitId, @Nullable UUID contactId) {}

    /**
     * What is particular to a project.
     *
     * @param answering of each party
     * @param participants organisations that take part beside the parties (annex, A.2.7)
     * @param needs codes of what it needs before it begins; what the definition requires of it need not be named
     */
    public record Particulars(
            Map<UUID, Answering> answering,
            Set<UUID> participants,
            Set<String> needs,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {}

    /** Puts the particulars; an element whose particulars change asks for new confirmations. */
    public void put(Actor actor, String reference, long version, Particulars particulars) {
        InHand<Project> in = commands.open(actor, reference, version, Command.EDIT_PARTICULARS);
        Project project = in.record();
        Map<Fact, Object> before = AnsweringCheck.facts(project);
        mustBeOthers(in.framework(), particulars.participants());
        particulars.answering().forEach((party, answer) -> {
            answering.check(in.framework(), project.party(party), answer);
            project.party(party).answeredBy(answer.unitId(), answer.contactId());
        });
        project.setParticulars(
                particulars.starts(),
                particulars.ends(),
                particulars.participants(),
                needs(in, particulars.needs()),
                in.by());
        reopen(in, before);
    }

    /** Names a party's contact or unit anew; while it is worked out, the elements that this touches ask for confirmation again. */
    void answer(InHand<Project> in, UUID party, Answering answer) {
        Map<Fact, Object> before = AnsweringCheck.facts(in.record());
        answering.check(in.framework(), in.record().party(party), answer);
        in.record().party(party).answeredBy(answer.unitId(), answer.contactId());
        if (in.record().stage() == Stage.ELABORATION || in.record().stage() == Stage.IN_APPROVAL) {
            reopen(in, before);
        }
    }

    private void reopen(InHand<Project> in, Map<Fact, Object> before) {
        Map<Fact, Object> after = AnsweringCheck.facts(in.record());
        for (ElementDefinition element : in.framework().checklist().elements()) {
            if (element.fact() != null && !Objects.equals(before.get(element.fact()), after.get(element.fact()))) {
                checklists.reopen(in.record().id(), element.letter());
            }
        }
    }

    /** What the definition requires of such a project, and what else was named of what it may need. */
    private static Set<String> needs(InHand<Project> in, Set<String> named) {
        Kind kind = in.record().proposal().kind();
        return in.framework().procedure().prerequisites(kind.researches(), kind.teaches()).stream()
                .filter(each -> each.required() || named.contains(each.code()))
                .map(Procedure.Prerequisite::code)
                .collect(Collectors.toSet());
    }

    private void mustBeOthers(Framework framework, Set<UUID> participants) {
        Set<UUID> known = parties.all().stream().map(Organisation::id).collect(Collectors.toSet());
        if (!known.containsAll(participants) || participants.stream().anyMatch(framework::hasParty)) {
            throw new RuleBroken("A.2.7", "project.rule.participant-is-party");
        }
    }
}
