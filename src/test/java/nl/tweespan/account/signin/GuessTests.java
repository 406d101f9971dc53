package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody tries first is refused, however it is dressed up; a few words that do not belong together are not. */
class GuessTests {

    private final Guess guess = new Guess(Set.of("zgt", "twente", "hengelo", "jansen"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wachtwoord2026",
                "WACHTWOORD123",
                "W@chtw00rd!!!!",
                "welkom123456",
                "WelkomZGT2026!",
                "Lente2026!!!!",
                "L3nte2026!!!!",
                "Herfst-2026-Twente",
                "2026-november-11",
                "Z1ekenhu1s2026",
                "P@ssw0rd12345",
                "passwordpassword",
                "Universiteit1!",
                "Maandag-Dinsdag1",
                "Jansen.Hengelo.26",
                "zgtzgtzgtzgt",
                "ZgtZgt2026ZgtZgt",
                "QWERTYuiop123",
                "1q2w3e4r5t6y",
                "poiuytrewq12",
                "abcdefghijkl",
                "123456789012",
                "06-12345678-90",
                "a12345678901",
                "aaaaaaaaaaaaaa",
                "abababababab1",
                "Geheim!Geheim!",
                "wáchtwóórd2026"
            })
    void refused(String password) {
        assertThat(guess.finds(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paard batterij nietje",
                "vier groene fietsen zingen",
                "een ander lang wachtwoord",
                "Hengelo danst op kaas",
                "xK9#mQ2$vLp7",
                "9#4!7-2*%^&8=1",
                "Q7r-mmw2-ZZpo-xx1k",
                "пароль на каждый день"
            })
    void taken(String password) {
        assertThat(guess.finds(password)).isFalse();
    }
}
