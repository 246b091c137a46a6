package club.harrier.fit;

import club.harrier.recorded.Words;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.GarminProduct;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.Mesg;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What recorded a FIT file, by maker and product.
final class FitDevice {
    private FitDevice() {}

    /// For example `garmin edge800`; null where the file does not say.
    static @Nullable String name(@Nullable Mesg fileId) {
        if (fileId == null) {
            return null;
        }
        var stated = FitField.text(fileId, FileIdMesg.ProductNameFieldNum);
        var maker = FitField.whole(fileId, FileIdMesg.ManufacturerFieldNum);
        // "development" is what programs write that are no maker of watches.
        if (maker == null || maker == Manufacturer.DEVELOPMENT) {
            return stated;
        }
        var made = Manufacturer.getStringFromValue(maker).toLowerCase(Locale.ROOT);
        var product = FitField.whole(fileId, FileIdMesg.ProductFieldNum);
        if (stated == null && maker == Manufacturer.GARMIN && product != null) {
            stated = GarminProduct.getStringFromValue(product).toLowerCase(Locale.ROOT);
        }
        return Words.orNull(stated == null ? made : made + " " + stated);
    }
}
