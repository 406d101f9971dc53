package nl.tweespan.account.web;

import nl.tweespan.account.NewLink;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a new link. No redirect goes before it: what a session or an address keeps is kept too long. */
@Component
class LinkPage {

    static final String PARAMETER = "link";

    String show(NewLink link, Model model) {
        model.addAttribute("link", link);
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(ChosenPasswordController.PATH)
                        .queryParam(PARAMETER, link.token())
                        .toUriString());
        return "account/link";
    }
}
