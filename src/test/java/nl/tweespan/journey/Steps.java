package nl.tweespan.journey;

import java.util.List;
import java.util.Map;
import nl.tweespan.TestClock;
import nl.tweespan.project.life.StagedProjects;

/** The steps that the journeys of a project share. */
record Steps(Cast cast) {

    /** The element that {@link #elaborate} leaves open; a specialist confirms it. */
    static final String LAST = StagedProjects.SPECIALISTS;

    private static final String CELL = "complex-diabetes:imaging-diagnostics";

    /** A ZGT contact proposes and submits; returns the reference. */
    String propose(String title, boolean offTheme) {
        Hand contact = cast.as("contact-zgt")
                .open("/projects/new")
                .write("title", title)
                .write(
                        "summary",
                        "Infraroodbeelden laten zien waar een voetwond begint, zodat behandeling eerder start.")
                .tick("kind", "RESEARCH");
        if (offTheme) {
            contact.tick("place", "off").write("offThemeSubject", "Slaap en herstel");
        } else {
            contact.tick("cells", CELL);
        }
        contact.send().picture(cast.picture("draft"));
        String reference = contact.page().url().replaceAll(".*/projects/([A-Z0-9-]+).*", "$1");
        contact.follow("/submission").send().sees(cast.say("project.status.IN_REVIEW"));
        return reference;
    }

    /** The academie finds that it serves a spearhead and endorses it. */
    void endorse(String reference) {
        cast.as("zgt-academie")
                .open("/")
                .sees(reference)
                .picture(cast.picture("start-academie"))
                .open("/projects/" + reference)
                .follow("/review")
                .pick("spearhead", "etabo")
                .tick("outcome", "ENDORSE")
                .write("reasons", "Dient het speerpunt en bouwt voort op lopend werk.")
                .picture(cast.picture("review"))
                .send()
                .sees(cast.say("project.status.ELABORATION"));
    }

    /** The ZGT contact fills the particulars and all elements but {@link #LAST}; returns how many there are. */
    int elaborate(String reference) {
        Hand contact = cast.as("contact-zgt").open("/projects/" + reference + "/particulars");
        contact.pickFirst("parties[0].unitId")
                .pick("parties[0].contactId", "Projectcontact")
                .pickFirst("parties[1].unitId")
                .pick("parties[1].contactId", "Projectcontact")
                .write("startsOn", TestClock.today().toString())
                .write("endsOn", TestClock.today().plusYears(4).toString())
                .picture(cast.picture("particulars"))
                .send();
        List<String> letters = contact.ends("/elements/");
        String first = letters.get(0);
        fill(reference, first);
        letters.stream()
                .filter(letter -> !List.of(first, LAST).contains(letter))
                .forEach(letter ->
                        contact.sends("/projects/" + reference + "/elements/" + letter, agreed(reference, letter)));
        contact.open("/projects/" + reference).picture(cast.picture("elaboration"));
        return letters.size();
    }

    void fill(String reference, String letter) {
        Hand contact = cast.as("contact-zgt").open("/projects/" + reference + "/elements/" + letter);
        agreed(reference, letter).forEach(contact::write);
        contact.send();
    }

    private static Map<String, String> agreed(String reference, String letter) {
        return Map.of(
                "text", "Afspraak over onderdeel " + letter + " zoals de partijen die maakten.",
                "evidence", "Dossier " + reference + ", stuk " + letter);
    }

    /** Somebody confirms all that waits for their confirmation. */
    void confirm(String account, String reference) {
        cast.as(account)
                .open("/projects/" + reference)
                .follow("/confirmations")
                .picture(cast.picture("confirmations"))
                .send()
                .sees(cast.say("project.done.confirmation"));
    }

    /** Everybody else of whom the agreement asks it confirms. */
    void confirmAll(String reference) {
        for (String account : List.of("contact-ut", "specialist-zgt", "specialist-ut")) {
            Hand hand = cast.as(account).open("/projects/" + reference);
            if (!hand.ends("/confirmations").isEmpty()) {
                confirm(account, reference);
            }
        }
    }

    void submitForApproval(String reference) {
        cast.as("contact-zgt")
                .open("/projects/" + reference)
                .follow("/approval-request")
                .send()
                .sees(cast.say("project.status.IN_APPROVAL"));
    }

    /** The medical director decides; what follows is on the page. */
    Hand decide(String reference, String outcome) {
        return cast.as("medisch-directeur")
                .open("/projects/" + reference + "/approval")
                .tick("outcome", outcome)
                .write("reasons", "Besluit na bespreking met het TechMed Centre.")
                .send();
    }

    void sign(String account, String reference) {
        cast.as(account).open("/projects/" + reference).follow("/signature").send();
    }
}
