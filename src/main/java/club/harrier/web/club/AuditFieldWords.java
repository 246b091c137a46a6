package club.harrier.web.club;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what an entry of the audit log is about: its fields and their values.
@MessageBundle(value = "auditfield", locale = "en")
public interface AuditFieldWords {
    @Message("Name")
    String fieldName();

    @Message("Name")
    String fieldDisplayName();

    @Message("Description")
    String fieldDescription();

    @Message("Visibility")
    String fieldPrivacy();

    @Message("Status")
    String fieldStatus();

    @Message("Labels")
    String fieldLabels();

    @Message("E-mail address")
    String fieldEmail();

    @Message("Time zone")
    String fieldTimeZone();

    @Message("First day of the week")
    String fieldWeekStart();

    @Message("Units")
    String fieldUnitSystem();

    @Message("Start")
    String fieldStartDate();

    @Message("From")
    String fieldFromDate();

    @Message("Enrolled")
    String fieldEnrolled();

    @Message("Members")
    String fieldMemberCount();

    @Message("public")
    String valuePublic();

    @Message("private")
    String valuePrivate();

    @Message("active")
    String valueActive();

    @Message("inactive")
    String valueInactive();

    @Message("suspended")
    String valueSuspended();

    @Message("kilometres")
    String valueMetric();

    @Message("miles")
    String valueImperial();

    @Message("Monday")
    String valueMonday();

    @Message("Saturday")
    String valueSaturday();

    @Message("Sunday")
    String valueSunday();
}
