package org.waqai.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.seeds.Seeds;

class DatelineTest {
  private final Dateline dateline = Dateline.load(Seeds.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "توجهت صباح اليوم الخميس 25 شباط 2021، أرتال عسكرية; 2021-02-25",
        "عنوان\\nقتل جنديان أمس الأربعاء 24 شباط 2021; 2021-02-25",
        "عنوان\\nدمشق في 12/3/2019\\nقصفت الطائرات; 2019-03-12",
        "عنوان\\nالرياض – 4 آذار 2020 (رويترز) – أعلنت الوزارة; 2020-03-04",
        "عنوان\\nبيروت، 4 آذار 2020: أعلنت الوزارة; 2020-03-04",
        "عنوان\\nالخميس 25 شباط 2021\\nأعلنت الوزارة; 2021-02-25",
        "عنوان\\nالرياض 25 شوال 1436 ه الموافق 10 اغسطس 2015 م واس; 2015-08-10",
        "عنوان\\nأعلنت الوزارة\\nتاريخ النشر: 2019-03-12; 2019-03-12",
        "عنوان\\nقتل القائد في غارة يوم 5 أيار 2011 قرب المدينة;",
        "عنوان\\nأعلنت الوزارة أنها بدأت العمل عام 2019;",
        "عنوان\\nقصفت الطائرات الخميس مواقع;"
      })
  void findsThePublicationDate(String text, String date) {
    assertEquals(
        Optional.ofNullable(date).map(LocalDate::parse), dateline.find(text.replace("\\n", "\n")));
  }
}
