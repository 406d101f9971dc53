package nl.tweespan.account.web;

import java.util.List;
import nl.tweespan.account.signin.DemoAccount;
import nl.tweespan.account.signin.DemoAccounts;
import nl.tweespan.party.Parties;
import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** In the demo profile alone: the sign-in page offers the demo accounts. */
@ControllerAdvice(assignableTypes = SignInController.class)
@Profile("demo")
class DemoSignIn {

    private final DemoAccounts accounts;
    private final Parties parties;

    DemoSignIn(DemoAccounts accounts, Parties parties) {
        this.accounts = accounts;
        this.parties = parties;
    }

    /** A line with a button. */
    public record Offer(String username, String name, String partyCode, String party) {}

    @ModelAttribute
    void offer(Model model) {
        List<Offer> offers = accounts.offered().stream().map(this::offer).toList();
        model.addAttribute("demoOffers", offers);
        model.addAttribute("demoPassword", accounts.password());
    }

    private Offer offer(DemoAccount account) {
        return new Offer(
                account.username(),
                account.name(),
                account.partyCode(),
                parties.byCode(account.partyCode()).shortName());
    }
}
