package org.sanad.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.history.Entities;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

class RecordWordsTest {
    @ParameterizedTest
    @EnumSource
    void everyKindOfRecordThatAPackageBringsHasItsWord(Lang lang) {
        var texts = new Texts(lang);
        assertThat(Entities.tables())
                .allSatisfy(kind -> assertThat(texts.find("exchange.record." + kind.getName()))
                        .as(kind.getName())
                        .isPresent());
    }
}
