package club.harrier.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what several forms let a person choose from.
@MessageBundle(value = "choice", locale = "en")
public interface ChoiceWords {
    @Message("Monday")
    String monday();

    @Message("Sunday")
    String sunday();

    @Message("Saturday")
    String saturday();

    @Message("Kilometres")
    String kilometres();

    @Message("Miles")
    String miles();
}
