package nl.tweespan.project.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.tweespan.account.RoleHolders;
import nl.tweespan.annex.Annex;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.party.Offices;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.HasActor;
import nl.tweespan.project.addendum.AddendumRepository;
import nl.tweespan.project.addendum.AddendumService;
import nl.tweespan.project.discussion.Discussion;
import nl.tweespan.project.discussion.Remarks;
import nl.tweespan.project.ending.EarlyEndRepository;
import nl.tweespan.project.ending.EndingService;
import nl.tweespan.project.life.ApprovalService;
import nl.tweespan.project.life.Commands;
import nl.tweespan.project.life.Consent;
import nl.tweespan.project.life.DeviationRepository;
import nl.tweespan.project.life.ElaborationService;
import nl.tweespan.project.life.ElementService;
import nl.tweespan.project.life.InternalNoticeRepository;
import nl.tweespan.project.life.ParticularsService;
import nl.tweespan.project.life.ProjectAgreementRepository;
import nl.tweespan.project.life.ProjectRegistrar;
import nl.tweespan.project.life.ProjectRepository;
import nl.tweespan.project.life.ProposalService;
import nl.tweespan.project.life.RefusalRepository;
import nl.tweespan.project.life.RefusalService;
import nl.tweespan.project.life.ReviewRepository;
import nl.tweespan.project.life.ReviewService;
import nl.tweespan.project.life.Sights;
import nl.tweespan.project.life.SigningService;
import nl.tweespan.project.norms.AnsweringCheck;
import nl.tweespan.project.running.ProgressReportRepository;
import nl.tweespan.project.running.RunningService;
import nl.tweespan.project.running.SuspensionRepository;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The services of this room at work on a day in the past, for the demo content alone. They are the real ones, with the real
 * gates and the names of the demo accounts on the trail; only their clock is another.
 */
@Component
@Profile("demo")
class DemoDesk {

    final ProposalService proposals;
    final ReviewService reviews;
    final ElaborationService elaboration;
    final ParticularsService particulars;
    final ElementService elements;
    final ApprovalService approvals;
    final SigningService signing;
    final RefusalService refusals;
    final AddendumService addenda;
    final EndingService endings;
    final RunningService running;
    final Discussion discussion;
    final Remarks remarks;
    private final Commands commands;
    private final ProjectRepository projects;
    private final DemoClock clock;
    private final Map<String, UserDetails> known = new HashMap<>();
    private final UserDetailsService accounts;
    private final TransactionOperations transaction;

    DemoDesk(
            Stores stores,
            JdbcClient jdbc,
            ProjectRegistrar register,
            Frameworks frameworks,
            Annex annex,
            Checklists checklists,
            Parties parties,
            RoleHolders roleHolders,
            Offices offices,
            Endings ended,
            Clock real,
            UserDetailsService accounts,
            TransactionOperations transaction,
            Remarks remarks) {
        this.projects = stores.projects;
        this.clock = new DemoClock(real);
        this.commands = new Commands(
                stores.projects,
                stores.refusals,
                stores.agreements,
                stores.addenda,
                stores.ends,
                stores.suspensions,
                new Sights(jdbc, clock),
                jdbc,
                frameworks,
                ended,
                clock);
        Consent consent = new Consent(stores.refusals, commands);
        this.proposals = new ProposalService(register, annex, commands, ended, clock);
        this.reviews = new ReviewService(stores.reviews, consent, commands);
        this.elaboration = new ElaborationService(stores.deviations, stores.notices, commands);
        this.particulars =
                new ParticularsService(checklists, parties, new AnsweringCheck(parties, roleHolders), commands);
        this.elements = new ElementService(checklists, jdbc, commands);
        this.approvals = new ApprovalService(stores.agreements, consent, checklists, commands);
        this.signing = new SigningService(stores.agreements, offices, consent, commands);
        this.refusals = new RefusalService(stores.refusals, commands);
        this.addenda = new AddendumService(stores.addenda, checklists, offices, commands, jdbc);
        this.endings = new EndingService(stores.ends, stores.addenda, commands, jdbc);
        this.running = new RunningService(stores.reports, stores.suspensions, commands, jdbc);
        this.discussion = new Discussion(commands, jdbc);
        this.remarks = remarks;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** Where this room keeps what the services write. */
    @Component
    @Profile("demo")
    record Stores(
            ProjectRepository projects,
            RefusalRepository refusals,
            ReviewRepository reviews,
            DeviationRepository deviations,
            InternalNoticeRepository notices,
            ProjectAgreementRepository agreements,
            AddendumRepository addenda,
            EarlyEndRepository ends,
            ProgressReportRepository reports,
            SuspensionRepository suspensions) {}

    LocalDate today() {
        return clock.today();
    }

    Actor actor(String account) {
        return ((HasActor) user(account)).actor();
    }

    private UserDetails user(String account) {
        return known.computeIfAbsent(account, accounts::loadUserByUsername);
    }

    /** Of the project as the transaction under way sees it. */
    long version(String reference) {
        return projects.findByReference(reference).orElseThrow().storedVersion();
    }

    /** Likewise. */
    Fingerprint text(String reference) {
        return commands.text(projects.findByReference(reference).orElseThrow());
    }

    /** Lets a demo account act on a day, in a transaction of its own, as if signed in. */
    <T> T act(String account, LocalDate on, Function<Actor, T> act) {
        UserDetails user = user(account);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        clock.go(on);
        try {
            return transaction.execute(status -> act.apply(((HasActor) user).actor()));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
