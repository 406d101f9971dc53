package nl.tweespan.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An administrator receives a new colleague: a person, an account, an office; and an auditor reads what was done. */
@JourneyTest
class AdministrationJourney {

    @Test
    void aNewColleague(Browser browser) {
        Visitor administrator = browser.visitor().signIn("beheerder");
        administrator
                .open("/administration/people")
                .picture("people")
                .press("Persoon toevoegen")
                .press("Persoon toevoegen")
                .picture("person-refused")
                .select("Partij", "Universiteit Twente")
                .fill("Naam", "Secretaris van de reis")
                .press("Persoon toevoegen")
                .sees("Secretaris van de reis is toegevoegd.")
                .press("Secretaris van de reis")
                .picture("person");
        administrator
                .open("/administration/users/new")
                .select("Persoon", "UT: Secretaris van de reis")
                .fill("Gebruikersnaam", "secretaris.reis")
                .fill("Wachtwoord", "paard batterij nietje")
                .check("Auditor")
                .picture("account-new")
                .press("Account openen")
                .sees("Het account secretaris.reis is open.")
                .press("secretaris.reis")
                .picture("account");
        administrator
                .open("/administration/units/new")
                .select("Partij", "Universiteit Twente")
                .select("Soort", "Faculteit")
                .fill("Naam in het Nederlands", "Faculteit van de reis")
                .fill("Naam in het Engels", "Faculty of the journey")
                .fill("Code", "faculteit-reis")
                .press("Onderdeel toevoegen")
                .sees("Faculteit van de reis");
        administrator.open("/administration/offices").picture("offices").sees("Faculteit van de reis");
        administrator
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText("Faculteit van de reis"))
                .getByRole(AriaRole.LINK)
                .click();
        administrator
                .checked()
                .press("Benoemen")
                .select("Persoon", "Secretaris van de reis")
                .fill("Vanaf", "2026-01-01")
                .picture("appointment")
                .press("Benoemen")
                .sees("De functie is bewaard.")
                .picture("office");
    }

    @Test
    void theAuditorReadsAndTheSmallScreenWorks(Browser browser) {
        Visitor auditor = browser.visitor(Manner.ENGLISH.onPhone().inTheDark().withoutScript())
                .signIn("auditor");
        auditor.open("/administration/users")
                .picture("users-phone")
                .press("decaan")
                .picture("user-phone");
        auditor.press("History").picture("history-phone");
        auditor.open("/administration/units").picture("units-phone");
    }
}
