package nl.tweespan.project.life;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.definition.OfficeDefinition;
import nl.tweespan.definition.Procedure;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.InHand;
import nl.tweespan.party.Offices;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signatures under an approved project agreement (article 4.3). */
@Service
@Transactional
public class SigningService {

    private final ProjectAgreementRepository agreements;
    private final Offices offices;
    private final Consent consent;
    private final Commands commands;

    public SigningService(ProjectAgreementRepository agreements, Offices offices, Consent consent, Commands commands) {
        this.agreements = agreements;
        this.offices = offices;
        this.consent = consent;
        this.commands = commands;
    }

    /**
     * Signs the text that was read for the actor's party. The actor must have held the office at the responsible unit on the day of signing;
     * with the last signature the project agreement is concluded.
     */
    public void sign(Actor actor, String reference, Fingerprint read, LocalDate signedOn) {
        InHand<Project> in = commands.open(actor, reference, read, Command.SIGN);
        Framework framework = in.framework();
        Attribution by = in.by();
        OfficeDefinition office = office(in);
        UUID unit = in.record().party(by.partyId()).unitId();
        if (unit == null || !offices.held(by.personId(), office.code(), by.partyId(), unit, signedOn)) {
            throw new RuleBroken("4.3", "project.rule.office-not-held", office.title(), signedOn).at("signedOn");
        }
        ProjectAgreement agreement =
                agreements.findByProjectId(in.record().id()).orElseThrow(() -> new NotFound(reference));
        agreement.sign(new Signature(by.partyId(), unit, office.code(), by.personId(), signedOn, read), by.on());
        Set<UUID> all = signatories(framework)
                .map(each -> framework.party(each.party()).id())
                .collect(Collectors.toSet());
        if (agreement.signedByAll(all)) {
            in.record().conclude(read, by);
        } else {
            in.record().decide(Command.SIGN, null, read, by);
        }
    }

    /** Withholds the consent of the faculty or cluster, for whoever holds its office today (article 1.4). */
    public void refuse(Actor actor, String reference, Fingerprint read, Reasons reasons) {
        InHand<Project> in = commands.open(actor, reference, read, Command.REFUSE);
        in.record().expect(Stage.SIGNING);
        Attribution by = in.by();
        OfficeDefinition office = office(in);
        UUID unit = in.record().party(by.partyId()).unitId();
        if (unit == null || !offices.held(by.personId(), office.code(), by.partyId(), unit, by.on())) {
            throw new RuleBroken("4.3", "project.rule.office-not-held", office.title(), by.on());
        }
        consent.withhold(in, Role.SIGNATORY, reasons, read);
    }

    /** The office that signs for the actor's party. */
    private static OfficeDefinition office(InHand<Project> in) {
        return signatories(in.framework())
                .filter(each ->
                        in.framework().party(each.party()).id().equals(in.by().partyId()))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException(
                        "no signatory office of " + in.by().partyId()));
    }

    private static Stream<OfficeDefinition> signatories(Framework framework) {
        return framework.procedure().signatures().stream()
                .map(Procedure.Step::office)
                .map(framework.definition()::office);
    }
}
