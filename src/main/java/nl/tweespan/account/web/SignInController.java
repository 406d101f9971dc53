package nl.tweespan.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.tweespan.platform.HasActor;
import nl.tweespan.platform.form.Unsent;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The door: the form itself is judged by Spring Security. */
@Controller
class SignInController {

    @GetMapping("/sign-in")
    String form(@AuthenticationPrincipal @Nullable Object signedIn) {
        return signedIn instanceof HasActor ? "redirect:/" : "account/sign-in";
    }

    /** A form that waits for the sign-in goes along with each page of it, through failed attempts too. */
    @ModelAttribute
    void keep(HttpServletRequest request, Model model) {
        Unsent.of(request).map(Unsent::packed).ifPresent(kept -> model.addAttribute(Unsent.KEPT, kept));
    }

    /** Only by forward: the session ended under a form. */
    @PostMapping("/sign-in/first")
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String first() {
        return "account/sign-in";
    }

    /** Only by forward, after signing in: what was typed before, to be looked at and sent again. */
    @PostMapping("/sign-in/kept")
    String kept(HttpServletRequest request, HttpServletResponse response) {
        Unsent.of(request).orElseThrow(() -> new NotFound("kept form")).show(request, response);
        return "account/kept";
    }

    /** Only by forward; says neither which of the two was wrong nor whether the account exists. */
    @PostMapping("/sign-in/refused")
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refused(@RequestParam(defaultValue = "") String username, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("refused", true);
        return "account/sign-in";
    }

    /** Only by forward: this account, or this address, was tried too often; the header says when to try again. */
    @PostMapping("/sign-in/too-often")
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String tooOften(@RequestParam(defaultValue = "") String username, Model model, HttpServletResponse response) {
        model.addAttribute("username", username);
        model.addAttribute("waitMinutes", minutes(response.getHeader(HttpHeaders.RETRY_AFTER)));
        return "account/sign-in";
    }

    /** Only by forward: more people sign in at this moment than the registry can serve. */
    @PostMapping("/sign-in/crowded")
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String crowded(@RequestParam(defaultValue = "") String username, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("crowded", true);
        return "account/sign-in";
    }

    private static long minutes(@Nullable String seconds) {
        return seconds == null ? 1 : (Long.parseLong(seconds) + 59) / 60;
    }
}
