//! Word lists: the head words and inner words of names of units, positions and groups of people, and the words that end
//! a name. Each list says whether its words are folded.

use std::sync::LazyLock;

use super::phrases::Phrases;

macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident = $list:expr;)*) => {
        $($(#[$doc])* pub(in crate::document) static $name: LazyLock<Phrases> = LazyLock::new(|| Phrases::of($list));)*
    };
}

phrases! {
    /// Words before a name that say how many or which are meant.
    QUANTIFIERS = "
        các; những; mỗi; từng; toàn thể; toàn bộ; tất cả; tất cả các; một số; hai; 02; đại diện; đại diện các;
        đồng chí; các đồng chí; đ c; các đ c; ông; bà; thầy; cô; quý; tập thể
    ";
    /// Of these, the ones that name several or all.
    SEVERAL = "các; những; mỗi; từng; toàn thể; toàn bộ; tất cả; tất cả các; một số; đại diện các";
    /// Titles before the name of a person.
    TITLES = "đồng chí; đ c; ông; bà; thầy; cô";
    /// Several kinds of units or people in one name, separated by commas or "và".
    GROUPS = "
        sở ban ngành; sở ban ngành đoàn thể; sở ban ngành địa phương; sở ban ngành đoàn thể địa phương; sở ngành;
        sở ngành địa phương; ban ngành; ban ngành đoàn thể; ban ngành hội đoàn thể; ban ngành và đoàn thể;
        sở ban ngành và đoàn thể; sở ngành và địa phương; sở ban ngành hội đoàn thể; sở và ngành; sở ban và ngành;
        bộ ngành; bộ ban ngành; bộ ngành địa phương; bộ ngành trung ương; phòng ban; phòng ban ngành;
        phòng ban đơn vị; phòng ban đoàn thể; phòng ban ngành đoàn thể; phòng khoa; khoa phòng; khoa phòng ban;
        khoa phòng trung tâm; phòng khoa trung tâm; phòng ban trung tâm; phòng ban khoa; phòng và trung tâm;
        khoa và phòng; cơ quan đơn vị; cơ quan đơn vị địa phương; cơ quan tổ chức; cơ quan tổ chức đơn vị;
        cơ quan đơn vị tổ chức; cơ quan ban ngành; cơ quan ban ngành đoàn thể; cơ quan ban ngành địa phương;
        cơ quan và đơn vị; cơ quan đơn vị doanh nghiệp; cơ quan tổ chức cá nhân; cơ quan đơn vị cá nhân;
        cơ quan đơn vị đoàn thể; đơn vị địa phương; đơn vị và địa phương; đơn vị cá nhân; đơn vị tổ chức;
        đơn vị doanh nghiệp; tổ chức cá nhân; tổ chức đơn vị; tổ chức và cá nhân; tổ chức doanh nghiệp;
        tổ chức cá nhân doanh nghiệp; tập thể cá nhân; cá nhân tổ chức; cá nhân tập thể; xã phường; phường xã;
        xã phường thị trấn; xã thị trấn; phường xã thị trấn; xã phường đặc khu; phường xã đặc khu; huyện thị xã;
        huyện thị xã thành phố; huyện thành phố; huyện thị thành phố; quận huyện; quận huyện thị xã;
        quận huyện thị xã thành phố; thị xã thành phố; huyện và thành phố; xã và phường; thôn tổ dân phố; thôn bản;
        thôn bản tổ dân phố; thôn xóm; ấp khu phố; khu phố ấp; thôn buôn; thôn làng; thôn khu phố; bản tổ dân phố;
        khóm ấp; ấp khóm; thôn và tổ dân phố; xóm tổ dân phố; thôn tổ; cán bộ công chức; cán bộ công chức viên chức;
        cán bộ công chức viên chức người lao động; cán bộ công chức viên chức và người lao động;
        cán bộ công chức và người lao động; công chức viên chức; công chức viên chức người lao động;
        công chức viên chức và người lao động; cán bộ viên chức; cán bộ viên chức người lao động;
        cán bộ viên chức và người lao động; viên chức người lao động; viên chức và người lao động; cán bộ đảng viên;
        cán bộ đảng viên và nhân dân; cán bộ hội viên; cán bộ đoàn viên; cán bộ công chức người lao động;
        cán bộ nhân viên; cán bộ giáo viên; cán bộ giáo viên nhân viên; cán bộ giáo viên nhân viên và học sinh;
        cán bộ giáo viên và học sinh; giáo viên nhân viên; giáo viên học sinh; giáo viên và học sinh;
        giáo viên nhân viên và học sinh; cán bộ giáo viên học sinh; giảng viên sinh viên; cán bộ đảng viên công chức;
        cán bộ đảng viên công chức viên chức; cán bộ đảng viên công chức viên chức người lao động;
        cán bộ đảng viên công chức viên chức và người lao động; đoàn viên hội viên; đoàn viên thanh niên;
        đoàn viên thanh thiếu niên; hội viên nông dân; người dân doanh nghiệp; người dân và doanh nghiệp;
        tổ chức người dân; cha mẹ học sinh; cấp ủy chính quyền; cấp ủy đảng chính quyền; cấp ủy tổ chức đảng;
        cấp ủy đảng chính quyền đoàn thể; cấp ủy và chính quyền; cấp ủy chính quyền đoàn thể;
        đoàn thể chính trị xã hội; chi đoàn chi hội; chi hội tổ hội; trường học cơ sở giáo dục; đoàn thể nhân dân;
        hội đoàn thể; hội và đoàn thể; cơ quan báo chí truyền thông; cơ quan thông tấn báo chí; cơ quan báo đài;
        báo đài; y bác sĩ; bác sĩ điều dưỡng; doanh nghiệp hợp tác xã; doanh nghiệp hộ kinh doanh;
        doanh nghiệp người dân; doanh nghiệp và người dân; sở ban ngành và địa phương;
        sở ban ngành và các địa phương; sở ngành và các địa phương; sở ngành đoàn thể; ban ngành địa phương;
        sở ban ngành tổ chức; sở ban ngành đơn vị; sở ngành đơn vị; sở ngành đơn vị địa phương;
        báo và phát thanh truyền hình; báo và đài phát thanh truyền hình; báo đài phát thanh truyền hình;
        báo và đài phát thanh; hội đồng phối hợp phổ biến giáo dục pháp luật; hội đồng phổ biến giáo dục pháp luật
    ";
    /// Words with which a name begins.
    HEADS = "
        sở; ban; phòng; văn phòng; tổ; đội; khoa; trung tâm; trường; viện; bệnh viện; trạm; trạm y tế; bộ phận; nhóm;
        phòng khám; phòng khám đa khoa; nhà trường; nhà thiếu nhi; nhà văn hóa; thư viện; bảo tàng; bộ; cục; vụ;
        tổng cục; chi cục; thuế; hải quan; kho bạc; ngân hàng; bảo hiểm xã hội; bưu điện; bưu cục; điện lực;
        thanh tra; công an; công đoàn; đoàn; chi đoàn; chi hội; liên đội; đảng ủy; đảng bộ; chi bộ; chi ủy; tỉnh ủy;
        thành ủy; huyện ủy; quận ủy; thị ủy; cấp ủy; chính quyền; chính quyền địa phương; hội; hội đồng; liên đoàn;
        liên minh; hiệp hội; hợp tác xã; mặt trận; mặt trận tổ quốc; ủy ban; ubnd; hđnd; hội đồng nhân dân;
        ủy ban nhân dân; ủy ban mặt trận tổ quốc; ủy ban mttq; ubmttq; tòa án; viện kiểm sát; hạt kiểm lâm; đồn;
        đồn biên phòng; bộ đội biên phòng; quân sự; ban chỉ huy; ban chỉ huy quân sự; bộ chỉ huy; bộ chỉ huy quân sự;
        bộ tư lệnh; bộ phận một cửa; bộ phận tiếp nhận và trả kết quả; bộ phận tiếp nhận trả kết quả;
        bộ phận tiếp nhận và trả kết quả giải quyết thủ tục hành chính;
        bộ phận tiếp nhận và giải quyết thủ tục hành chính; ban chỉ đạo; ban quản lý; ban quản lý dự án; ban tổ chức;
        ban giám đốc; ban giám hiệu; ban lãnh đạo; ban điều hành; ban chấp hành; ban thường vụ; ban biên tập;
        ban giám khảo; ban kiểm tra; ban thường trực; ban đại diện; ban đại diện cha mẹ học sinh;
        ban công tác mặt trận; ban tuyên giáo; ban dân vận; ban tiếp công dân; ban nhân dân; thường trực;
        cơ quan thường trực; hội đồng thi đua khen thưởng; hội đồng quản lý; tiểu ban; tổ giúp việc; tổ công tác;
        tổ công nghệ số; tổ công nghệ số cộng đồng; tổ dân phố; tổ chuyên môn; tổ chuyển đổi số; tổ đề án 06;
        tổ hòa giải; tổ tự quản; tổ công đoàn; tổ kiểm tra; tổ tư vấn; tổ biên tập; tổ thư ký; tổ liên gia; tổ cntt;
        đoàn thanh niên; đoàn thể; đoàn kiểm tra; đoàn công tác; đoàn thanh tra; đoàn giám sát; đoàn cơ sở;
        đoàn trường; đoàn đbqh; đoàn đại biểu quốc hội; hội chữ thập đỏ; công ty; tập đoàn; doanh nghiệp; xí nghiệp;
        nhà máy; chi nhánh; quỹ; phân xưởng; học viện; đại học; cao đẳng; trường học; cơ sở giáo dục; cơ sở y tế;
        cơ sở khám bệnh chữa bệnh; cơ sở khám chữa bệnh; cơ sở đào tạo; cơ sở sản xuất kinh doanh; cơ sở kinh doanh;
        cơ sở sản xuất; cơ sở đoàn; cơ sở hội; báo; đài; đài truyền thanh; đài truyền hình; đài phát thanh;
        đài phát thanh và truyền hình; cổng thông tin; cơ quan; đơn vị; địa phương; lực lượng; cơ quan chức năng;
        đầu mối kiểm soát thủ tục hành chính; thủ trưởng; giám đốc; phó giám đốc; tổng giám đốc; chủ tịch;
        phó chủ tịch; bí thư; phó bí thư; bí thư chi bộ; chánh văn phòng; phó chánh văn phòng; chánh thanh tra;
        phó chánh thanh tra; chánh án; viện trưởng; trưởng; phó trưởng; trưởng phòng; phó trưởng phòng; trưởng ban;
        phó trưởng ban; trưởng khoa; trưởng thôn; trưởng đoàn; trưởng bộ phận; trưởng xóm; trưởng bản; trưởng ấp;
        trưởng khu phố; trưởng trạm; trưởng ngành; trưởng các; phó trưởng các; trưởng công an; tổ trưởng; tổ phó;
        đội trưởng; nhóm trưởng; tổ trưởng chuyên môn; tổ trưởng tổ dân phố; hiệu trưởng; phó hiệu trưởng;
        cục trưởng; chi cục trưởng; vụ trưởng; hạt trưởng; bộ trưởng; thứ trưởng; điều dưỡng trưởng; kế toán trưởng;
        kế toán; văn thư; tổng phụ trách; tổng phụ trách đội; giáo viên tổng phụ trách đội; lãnh đạo; người đứng đầu;
        thành viên; ủy viên; ủy viên ủy ban nhân dân; đại biểu; đại biểu hội đồng nhân dân; cán bộ; công chức;
        viên chức; người lao động; nhân viên; chuyên viên; giáo viên; giáo viên chủ nhiệm; giáo viên bộ môn;
        giảng viên; học sinh; sinh viên; học viên; đảng viên; đoàn viên; hội viên; người dân; nhân dân;
        cha mẹ học sinh; phụ huynh; phụ huynh học sinh; gia đình; cá nhân; tập thể; chuyên gia; bác sĩ; điều dưỡng;
        báo cáo viên; tuyên truyền viên; cộng tác viên; hòa giải viên; tình nguyện viên; già làng; người có uy tín;
        thôn đội; xã đội; hộ kinh doanh; hộ gia đình; cộng đồng doanh nghiệp; khối; cụm; khối thi đua; cụm thi đua;
        viettel; vnpt; mobifone; agribank; vietinbank; bidv; vietcombank; bảo vệ nhà trường; chính phủ; quốc hội;
        trung ương đoàn; trưởng đoàn kiểm tra; trưởng đoàn thanh tra; trưởng đoàn công tác; trưởng đoàn giám sát;
        đảng đoàn; ban cán sự; ban cán sự đảng; ban soạn thảo; tổ soạn thảo; ban thư ký; ban chuyên môn;
        tổ công tác đề án 06; tổ công tác triển khai đề án 06; tổ chức liên quan; tổ chức có liên quan; huyện đoàn;
        tỉnh đoàn; thành đoàn; xã đoàn; phường đoàn; quận đoàn; thị đoàn; đoàn khối; liên chi đoàn; ban tự quản;
        ban liên lạc; hội phụ nữ; hội đồng trường; hội đồng sư phạm; tổ văn phòng; tổ hành chính; ban nữ công;
        phó trưởng khoa; điều dưỡng trưởng khoa; thư ký hội đồng; thường trực hđnd; chi cục thuế; đội thuế;
        đội quản lý thị trường; tổ tiếp dân; quầy hỗ trợ; điểm phục vụ bưu điện
    ";
    /// Words that name a unit only after a word for several, or before the name of the place.
    PLURAL_HEADS = "
        tổ chức; ngành; cấp; xã; phường; thị trấn; đặc khu; huyện; thị xã; thành phố; tỉnh; quận; thôn; bản; làng;
        xóm; ấp; khu phố; buôn; tổ chức chính trị xã hội; tổ chức đoàn thể; tổ chức hội; tổ chức đảng;
        tổ chức công đoàn; tổ chức thành viên; tổ chức tín dụng; tổ chức xã hội; tổ chức xã hội nghề nghiệp;
        tổ chức liên quan; lớp; viễn thông
    ";
    /// Heads that name nobody without a further word.
    NEEDS_MORE = "
        báo; đài; hội; bộ; cục; vụ; viện; thuế; tập đoàn; trạm; đại học; cao đẳng; liên minh; liên đoàn; trưởng;
        phó trưởng; trưởng các; phó trưởng các; quỹ; khối; cụm; đồn; quân sự; ủy ban; hội đồng; chi nhánh;
        thường trực; cơ sở; xã; phường; thị trấn; đặc khu; huyện; thị xã; thành phố; tỉnh; quận; thôn; bản; làng;
        xóm; ấp; khu phố; buôn; ngành; lớp; tổ chức; cấp; hải quan; nhà máy; văn thư; đại biểu; viễn thông
    ";
    /// Heads of units that a word in small letters may follow to say which: "phòng quản lý công nghiệp".
    SPECIFIED = "
        phòng; ban; tổ; đội; bộ phận; trung tâm; viện; khoa; đoàn; ban quản lý; chi cục; cục; hội; hội đồng; cán bộ;
        công chức; viên chức; nhân viên; nhóm; lực lượng; tiểu ban; ban chỉ đạo; tổ công tác; ủy ban; trạm; vụ; sở;
        cơ quan; quỹ; người lao động; chuyên viên; thành viên; lãnh đạo; ban chỉ huy; giáo viên; hội đồng thi đua
    ";
    /// Heads of positions and of people: the units after them may be several.
    POSITIONS = "
        thủ trưởng; giám đốc; chủ tịch; phó chủ tịch; bí thư; trưởng; trưởng các; phó trưởng các; lãnh đạo;
        người đứng đầu; hiệu trưởng; chánh văn phòng; cán bộ; công chức; viên chức; người lao động; nhân viên;
        tổ trưởng; trưởng phòng; trưởng ban; trưởng khoa; đại diện; thành viên; chuyên viên; giáo viên; ban giám đốc;
        đội trưởng; ban giám hiệu; ban lãnh đạo; cán bộ công chức; cán bộ công chức viên chức; công chức viên chức;
        cán bộ công chức viên chức và người lao động; công chức viên chức người lao động; cán bộ đảng viên;
        công chức viên chức và người lao động; cán bộ công chức viên chức người lao động; phó giám đốc; cá nhân;
        tập thể
    ";
    /// Bodies that one office serves: "Văn phòng HĐND và UBND".
    SERVED = "
        đảng ủy; huyện ủy; tỉnh ủy; thành ủy; hđnd; ubnd; hội đồng nhân dân; ủy ban nhân dân; đoàn đbqh; ubmttq;
        đoàn đại biểu quốc hội; ubmttqvn; mttq; ủy ban mttq; ủy ban mặt trận tổ quốc; mặt trận tổ quốc
    ";
    /// Heads that may have several of the served bodies after them.
    SERVING = "
        văn phòng; thường trực; lãnh đạo; chánh văn phòng; phó chánh văn phòng; chủ tịch; phó chủ tịch; vp
    ";
    /// Words that begin like a head and name nobody.
    NOT_HEADS = "
        tổ chức; hội nghị; hội thảo; hội thi; hội diễn; hội thao; hội chợ; hội nhập; hội tụ; hội trường; hội phí;
        hội ý; hội họp; hội đàm; hội chẩn; hội hè; hội trại; hội khỏe; hội xuân; đoàn kết; đoàn tụ; ban hành;
        ban đầu; ban ngày; ban bố; ban đêm; ban tặng; báo cáo; báo hiệu; báo động; báo giá; báo chí; báo tường;
        báo hỏng; bộ thủ tục; bộ tiêu chí; bộ chỉ số; bộ tài liệu; bộ câu hỏi; bộ máy; bộ nhận diện; bộ hồ sơ;
        bộ luật; bộ mặt; bộ quy tắc; bộ môn; bộ công cụ; bộ ảnh; bộ đề; bộ sưu tập; bộ dữ liệu; bộ chữ ký; bộ câu;
        bộ pháp điển; bộ ba; sở hữu; sở thích; sở trường; sở tại; trường hợp; trường phái; trường thọ; trường kỳ;
        viện dẫn; viện trợ; viện phí; viện cớ; phòng chống; phòng ngừa; phòng tránh; phòng bệnh; phòng cháy;
        phòng dịch; phòng họp; phòng vệ; phòng thủ; phòng hộ; phòng học; phòng trào; phòng ở; khoa học;
        khoa học và công nghệ; đội ngũ; đội hình; đội lốt; cục diện; vụ việc; vụ án; vụ mùa; vụ đông; vụ lợi;
        vụ cháy; vụ bạo lực; thuế suất; thuế thu nhập; thuế giá trị; thuế điện tử; thuế đất; thanh tra kiểm tra;
        thanh tra việc; thanh tra công tác; thanh tra công vụ; lãnh đạo chỉ đạo; lãnh đạo công tác; lãnh đạo việc;
        lãnh đạo thực hiện; lãnh đạo tổ chức; lãnh đạo triển khai; quỹ đất; quỹ thời gian; quỹ lương; khối lượng;
        khối kiến thức; cụm công nghiệp; nhóm giải pháp; nhóm nhiệm vụ; nhóm chỉ tiêu; nhóm vấn đề; nhóm tiêu chí;
        nhóm thủ tục; nhóm nội dung; trường dữ liệu; trường thông tin; công an toàn; đơn vị tính; đơn vị đo;
        bộ phận cấu thành; tổ hợp; tổ hợp tác; tổ ấm; tổ quốc; xã hội; xã hội hóa; xã giao; tỉnh táo; quân sự hóa;
        thành phố thông minh; tỉnh lẻ; nhóm zalo; nhóm facebook; trung tâm của; trung tâm là; phòng trưng bày;
        cấp phép; cấp phát; cấp ủy viên; cấp thiết; cấp bách; cấp cứu; cấp giấy; cấp tin; cấp mới; cấp độ;
        cấp tài khoản; cấp bản; ngành nghề; bản tin; bản sao; bản đồ; bản cam kết; bản đăng ký; bản thân; bản chính;
        bản mềm; bản cứng; cá nhân hóa; lớp học; lớp tập huấn; lớp bồi dưỡng; văn thư lưu trữ; kế toán tài chính;
        đại biểu tham dự; đoàn xe; thôn tính; tập thể dục; gia đình hóa; trạm xe; thuế phí; đài tưởng niệm; báo công;
        đồng bộ; kho bạc điện tử
    ";
    /// Small words of a name: fields of work and what says which units are meant.
    FIELDS = "
        chuyên môn; chuyên môn nghiệp vụ; nghiệp vụ; chức năng; liên quan; có liên quan; cùng cấp; các cấp; khác;
        nêu trên; nói trên; có chức năng; có thẩm quyền; có trụ sở; có thủ tục hành chính; có tthc; có tên;
        được giao; được phân công; được giao nhiệm vụ; được phân công phụ trách; được giao phụ trách; được kiểm tra;
        được phân công nhiệm vụ; được thanh tra; được giám sát; còn lại; nòng cốt; địa phương; cơ sở; nhà nước;
        nhân dân; tổ quốc; việt nam; tổ quốc việt nam; dân tộc; tôn giáo; dân tộc và tôn giáo; quân sự; quốc phòng;
        an ninh; biên phòng; kiểm lâm; hải quan; kho bạc; thi đua; khen thưởng; thi đua khen thưởng; y tế; dân số;
        giáo dục; giáo dục và đào tạo; giáo dục đào tạo; giáo dục nghề nghiệp; văn hóa; văn hóa xã hội; thể thao;
        thể dục thể thao; du lịch; xã hội; chính trị; chính trị xã hội; nghề nghiệp; xã hội nghề nghiệp; kinh tế;
        kinh tế xã hội; tài chính; tài chính kế toán; tài chính kế hoạch; kế hoạch tài chính; kế toán;
        kế toán tài chính; ngân sách; giá; công thương; công nghiệp; thương mại; dịch vụ; dịch vụ công; nông nghiệp;
        nông nghiệp và môi trường; nông nghiệp và phát triển nông thôn; nông thôn; nông thôn mới; thủy lợi; thủy sản;
        chăn nuôi; thú y; trồng trọt; chăn nuôi và thú y; trồng trọt và bảo vệ thực vật; bảo vệ thực vật; thực vật;
        lâm nghiệp; tài nguyên; khoáng sản; môi trường; tài nguyên môi trường; tài nguyên và môi trường; đất đai;
        địa chính; giao thông; giao thông vận tải; vận tải; hạ tầng; đô thị; kinh tế hạ tầng và đô thị;
        hạ tầng và đô thị; kinh tế và hạ tầng; quản lý đô thị; trật tự đô thị; trật tự xây dựng; nhà ở; nhà đất;
        quy hoạch; kiến trúc; nội vụ; tư pháp; hộ tịch; tư pháp hộ tịch; pháp chế; lao động; việc làm; thương binh;
        chính sách; người có công; bảo trợ xã hội; trẻ em; phụ nữ; thanh niên; thiếu niên; thiếu nhi; nông dân;
        cựu chiến binh; người cao tuổi; chữ thập đỏ; khuyến học; luật gia; doanh nghiệp; thanh thiếu niên; sinh viên;
        học sinh; cha mẹ học sinh; phụ huynh; khoa học; khoa học và công nghệ; khoa học công nghệ; công nghệ;
        công nghệ thông tin; công nghệ số; số cộng đồng; số; chuyển đổi số; cntt; viễn thông; bưu chính;
        truyền thông; báo chí; thông tấn; phát thanh; truyền hình; phát thanh và truyền hình; phát thanh truyền hình;
        phát thanh và truyền thanh; truyền thanh; truyền thanh truyền hình; truyền thanh cơ sở; điện tử;
        thông tin điện tử; thông tin và truyền thông; hành chính; hành chính công; thủ tục hành chính; một cửa;
        một cửa liên thông; một cửa điện tử; cải cách hành chính; cchc; tthc; hành chính tổng hợp;
        hành chính quản trị; tổ chức hành chính; hành chính tổ chức; tổ chức cán bộ; tổ chức nhân sự; tổ chức nội vụ;
        tổ chức lao động; nhân sự; quản trị; văn thư; văn thư lưu trữ; lưu trữ; thủ quỹ; bảo vệ nội bộ;
        bảo vệ chính trị nội bộ; bảo vệ dân phố; kho quỹ; chất lượng; chất lượng công trình; dự án; dự án đầu tư;
        đầu tư công; công trình; an toàn; an toàn thực phẩm; an toàn lao động; an toàn giao thông; thực phẩm; thuốc;
        dược; mỹ phẩm; vật tư; trang thiết bị; thiết bị y tế; vật tư y tế; điều dưỡng; công tác xã hội; nội trú;
        ngoại trú; lâm sàng; cận lâm sàng; xét nghiệm; chẩn đoán hình ảnh; dinh dưỡng; y học cổ truyền; sản; nhi;
        đa khoa; nội; ngoại; chủ nhiệm; bộ môn; chuyên trách; kiêm nhiệm; bán chuyên trách; không chuyên trách;
        hoạt động không chuyên trách; tâm lý; học đường; văn phòng; mầm non; mẫu giáo; tiểu học; trung học cơ sở;
        trung học phổ thông; phổ thông; thcs; thpt; trung học; đại học; cao đẳng; bán trú; công lập; ngoài công lập;
        dân lập; tư thục; sự nghiệp; sự nghiệp công lập; hành chính sự nghiệp; nghiệp; tín dụng; chính sách xã hội;
        thương mại cổ phần; cổ phần; trách nhiệm hữu hạn; tnhh; một thành viên; tư nhân; hợp tác xã; kinh doanh;
        sản xuất kinh doanh; sản xuất; chế biến; xuất nhập khẩu; hộ kinh doanh; đoàn thể; chính quyền; hội;
        thành viên; ngành; sở ngành; lãnh đạo; trưởng; phó; đầu mối; giúp việc; thư ký; hòa giải ở cơ sở; tự quản;
        nhân viên; giáo viên; công chức; viên chức; cán bộ; hội viên; đoàn viên; đảng viên; đảng; đoàn; đội;
        hội đồng; ủy ban; thường trực; thường vụ; chấp hành; kỹ thuật; công tác mặt trận; ngoại vụ; đối ngoại;
        hợp tác quốc tế; quốc tế; thanh tra; kiểm sát; thi hành án; thi hành án dân sự; dân sự; công chứng;
        trợ giúp pháp lý; pháp lý; kỷ luật; học vụ; khảo thí; thể chất; khí tượng thủy văn; thủy văn; nước sạch;
        điện; nước; viễn thám; đo lường; tiêu chuẩn đo lường chất lượng; di tích; danh thắng; nghệ thuật; văn nghệ;
        văn học nghệ thuật; quỹ đất; đăng ký đất đai; mặt trận; dân vận; tuyên giáo; tuyên giáo và dân vận;
        kiểm tra đảng; nhà trường; cơ quan; đơn vị; bệnh viện; trung tâm; phụ trách cchc;
        phụ trách công nghệ thông tin; phụ trách cải cách hành chính; phụ trách chuyên môn; phụ trách lĩnh vực;
        nội bộ; lực lượng vũ trang; vũ trang; khu dân cư; dân cư; dân phố; dân quân; dân phòng; quần chúng; đồng cấp;
        đồng hành; chủ lực; công ích; vệ sinh; vệ sinh môi trường; xã viên; đóng trên địa bàn; đóng chân; trẻ; nữ;
        cao cấp; học; tự nhiên; ngoại ngữ; tin học; anh văn; toán; ngữ văn; làm việc tại bộ phận một cửa;
        làm việc tại; công tác tại; tham mưu giúp việc; quản lý nhà nước; hành chính nhà nước; ban ngành; trợ lý;
        ngang; dọc; trung gian; hữu quan; có liên quan khác; dự phòng; y tế dự phòng; tối cao; ngang bộ; ngang sở;
        kế hoạch tổng hợp; giao dịch; sự nghiệp công; dịch vụ sự nghiệp công; dịch vụ thu; giáo dục pháp luật;
        pháp luật; liên xã; liên phường
    ";
    /// Levels of the administration and kinds of places.
    LEVELS = "
        tỉnh; huyện; xã; phường; thị trấn; thị xã; thành phố; quận; đặc khu; thôn; bản; làng; xóm; ấp; buôn;
        tổ dân phố; khu phố; khóm; khối phố; trung ương; khu vực; cơ sở; cấp tỉnh; cấp huyện; cấp xã; cấp cơ sở;
        cấp trên; cấp dưới; cấp phòng; cấp sở; trên địa bàn; ở địa phương; địa bàn; tp; tt; tw; tdp; toàn tỉnh;
        toàn huyện; toàn xã; toàn trường; toàn ngành; khu công nghiệp; cụm công nghiệp; khu kinh tế; cấp trực thuộc;
        liên xã; liên phường; cấp phường; cấp thành phố; cấp trung ương; các khu công nghiệp; khu công nghệ cao;
        miền núi; khu chế xuất
    ";
    /// Words that tie a name to the one after them.
    TIES = "
        thuộc; trực thuộc; của; tại; trong; trên; ở; trực thuộc của; thuộc thẩm quyền; đóng tại
    ";
    /// What may follow a tie besides a name.
    TIED = "
        mình; đơn vị mình; cơ quan mình; ngành mình; ngành; toàn ngành; toàn tỉnh; toàn huyện; toàn xã;
        toàn thành phố; toàn phường; toàn trường; toàn đơn vị; toàn bệnh viện; toàn cơ quan; địa bàn; cả nước;
        hệ thống; phạm vi; khu vực; lĩnh vực; phạm vi quản lý; địa bàn quản lý; thẩm quyền; ngành dọc; diện quản lý;
        quyền quản lý; toàn hệ thống; trung ương; nhà nước; hai cấp; 02 cấp; các bên
    ";
    /// Verbs that may also stand in a name in small letters.
    MIXED = "
        quản lý; xây dựng; kiểm tra; giám sát; kiểm tra giám sát; đầu tư; phát triển; đào tạo; bồi dưỡng; bảo vệ;
        giám định; kiểm soát; tiếp nhận; tuyên truyền; hướng dẫn; tư vấn; hỗ trợ; phục vụ; đăng ký; kiểm định;
        nghiên cứu; chăm sóc; xúc tiến; xúc tiến đầu tư; khám; điều trị; đấu thầu; vận động; cung cấp; thẩm định;
        thống kê; tổng hợp; thông tin; ứng dụng; phòng chống; phòng cháy chữa cháy; cứu nạn cứu hộ; cấp cứu;
        giải quyết; trực; xử lý; sửa chữa; thi công; kiểm nghiệm; thu; quản trị; đánh giá; phản ứng nhanh; xung kích;
        khai thác; vận hành; kiểm dịch; hậu cần; lễ tân; đón tiếp; khánh tiết; đối thoại; an sinh; cai nghiện;
        bảo trì; bảo dưỡng; ứng cứu; sản xuất chương trình; rà soát; cải cách; cấp phép; phụ trách; phát hành;
        tiếp nhận hồ sơ; trả kết quả; tiếp công dân; tiếp dân; soạn thảo; biên tập; giải phóng mặt bằng;
        bảo vệ môi trường; quản lý chất lượng; đầu tư xây dựng; phát triển nông thôn; tư vấn tâm lý;
        kiểm soát thủ tục hành chính; kiểm soát tthc; hợp tác; xuất bản; tiếp nhận và trả kết quả;
        kiểm soát bệnh tật; kiểm soát nhiễm khuẩn; phát triển quỹ đất; phục hồi chức năng; khám bệnh; dạy nghề;
        hòa giải; phòng chống thiên tai
    ";
    /// Of these, the ones that name a field of work as often.
    NOMINAL = "
        xây dựng; đầu tư; phát triển; đào tạo; quản lý; bồi dưỡng; nghiên cứu; kiểm định; giám định; tư vấn; bảo vệ;
        quản lý chất lượng; đầu tư xây dựng; phát triển nông thôn; bảo vệ môi trường; phát triển quỹ đất;
        kiểm soát bệnh tật; kiểm soát thủ tục hành chính; kiểm soát tthc; phục hồi chức năng; kiểm soát nhiễm khuẩn
    ";
    /// What verbs have after them, and names never.
    OBJECTS = "
        việc; công tác; các; những; một; kế hoạch; nội dung; chương trình; tài liệu; dự thảo; phương án; báo cáo;
        tin; bài; tin bài; hồ sơ; kinh phí; văn bản; nhiệm vụ; cho; theo; để; trên; trong; tại; kết quả; hoạt động;
        chuyên mục; hội nghị; lớp; cuộc; buổi; mô hình; đề án; người dân; tổ chức; cá nhân; thực hiện; chế độ;
        tình hình; dữ liệu; số liệu; hệ thống; phần mềm; danh sách; danh mục; quy trình; quy chế; với; về; từ; đến;
        ra; vào; lại; tốt; đầy đủ; kịp thời; chặt chẽ; thường xuyên; định kỳ; và; hoặc; đối; nhằm; nâng; nghiêm;
        trước; sau; cấp; tới; cụ thể; giáo án; bảng; công trình; cơ sở; lồng ghép; hình ảnh; ý thức; bổ sung;
        thông tin; thủ tục; tthc
    ";
    /// Verbs that only a subject stands before.
    STRONG = "
        chủ trì; chịu trách nhiệm; có trách nhiệm; có nhiệm vụ; tổ chức; thực hiện; triển khai; tham mưu; phối hợp;
        theo dõi; đôn đốc; báo cáo; là đầu mối; làm đầu mối; chủ động; căn cứ; tổng hợp; phổ biến; quán triệt; gửi;
        lập; ban hành; phân công; bố trí; trình; cập nhật; tăng cường; tiếp tục; phải; cần; đẩy mạnh; tham gia;
        chỉ đạo; xây dựng kế hoạch; hướng dẫn; biên soạn; rà soát; niêm yết; đăng tải; có kế hoạch; có văn bản;
        có biện pháp; có giải pháp; có ý kiến; là cơ quan đầu mối; là đơn vị đầu mối; là cơ quan thường trực;
        là cơ quan chủ trì; là đơn vị chủ trì; là bộ phận thường trực; là cơ quan tham mưu; là đơn vị thường trực
    ";
    /// Words that are in no name: they end it.
    ENDS = "
        ban hành; báo cáo; bám sát; bàn giao; bảo đảm; bảo quản; bắt đầu; biên soạn; biên tập nội dung; biên tập tin;
        biên tập bài; bố trí; bổ sung; biểu dương; bình chọn; bình xét; bỏ phiếu; bảo mật; bàn; bắt buộc; cam kết;
        cải tiến; cải thiện; cảnh báo; cắt giảm; cân đối; cập nhật; cấp phát; cấp kinh phí; cấp tin; cấp giấy;
        cấp tài khoản; chấm điểm; chấm; chấn chỉnh; chấp hành nghiêm; chi trả; chỉ đạo; chỉnh sửa; chỉnh lý; chia sẻ;
        chiếu; chịu trách nhiệm; cho ý kiến; cho phép; chọn; chụp; chủ động; chủ trì; chuẩn bị; chuyển; chuyển tải;
        chuyển đến; chuyển giao; chứng thực; có trách nhiệm; có nhiệm vụ; công bố; công khai; công chiếu; cụ thể hóa;
        củng cố; cử; cung ứng; căn cứ; cần; còn; cũng; cùng với; cùng nhau; chia; chốt; chào; chúc; chạy; chuẩn hóa;
        cài đặt; cấu hình; ca ngợi; chăm lo; chống; chú trọng; coi; cổ động; cổ vũ; chứng kiến; chứng nhận; cấp đổi;
        cấp thẻ; cấp mã; cấp chữ ký; cho vay; chốt số liệu; công nhận; dán; dành; dẫn; dựng; dự thảo; dự trù;
        dự kiến; dự toán; duy trì; duyệt; dùng; dạy; dọn; diễn tập; do; dưới; di dời; đa dạng; đảm bảo; đảm nhận;
        đảm nhiệm; đánh giá; đăng ký tham gia; đăng; đăng tải; đăng tin; đăng bài; đặt; đẩy mạnh; đẩy nhanh; đề cao;
        đề nghị; đề ra; đề xuất; đến; đi; điều chỉnh; điều phối; điều tra; điều hành; định hướng; định kỳ; đón;
        đóng góp; đóng; đôn đốc; đồng bộ; đồng hành cùng; đồng thời; động viên; đối chiếu; đổi mới; đọc; đưa;
        đưa tin; đều; đấu tranh; đấu mối; đăng cai; điền; điểm danh; đính kèm; đầu tư kinh phí; để; đối với;
        đến từng; đơn giản hóa; đo lường mức độ; độc lập; đáp ứng; đổi; đủ; đúng; gắn; ghi; ghi hình; ghi âm;
        ghi nhận; giải đáp; giải quyết; giải thích; giám sát việc; giao; giao lưu; giáo dục học sinh; giới thiệu;
        giữ; giữ gìn; giúp; giúp đỡ; gặp gỡ; góp; góp ý; gửi; gia hạn; gỡ; gọi; gồm; giảm; giám sát chặt chẽ; giảng;
        gìn giữ; gây; giữa; hạn chế; hàng; hàng ngày; hàng tháng; hàng tuần; hàng quý; hàng năm; hằng; hệ thống hóa;
        hiện đại hóa; hiệu chỉnh; hoàn chỉnh; hoàn thành; hoàn thiện; học tập; họp; hỗ trợ người dân; huy động;
        hướng dẫn; hướng ứng; hưởng ứng; hướng tới; hủy; hợp đồng; hiến kế; hàng kỳ; hỏi; hợp nhất; hợp tác với;
        hậu kiểm; hoặc; hay; hết; in; in ấn; kế thừa; kêu gọi; kết hợp; kết nối; khai báo; khai giảng; khai mạc;
        khai thác; khảo sát; khắc phục; khẩn trương; khen; khuyến khích; khuyến cáo; khơi dậy; kiến nghị; kiểm kê;
        kiểm điểm; kiểm đếm; kiểm duyệt; kiện toàn; kinh phí; ký; ký kết; ký ban hành; kịp thời; khi; khởi động;
        khởi tạo; kẻ; khích lệ; kê khai; khoanh vùng; khám phá; khai trương; kể; kể từ; là; làm; làm đầu mối; làm rõ;
        làm tốt; làm việc với; lan tỏa; lắng nghe; lắp đặt; lấy ý kiến; lấy; lập; lên; lên kế hoạch; liên hệ;
        liên kết; livestream; lồng ghép; lựa chọn; lưu; lưu ý; lưu hành; loại bỏ; luân phiên; lý giải; luôn;
        lần lượt; lãnh đạo thực hiện; lồng tiếng; lưu giữ; lưu trữ hồ sơ; mở; mở rộng; mời; mua; mua sắm; minh họa;
        mang; mô phỏng; mỗi; một; nắm; nắm bắt; nâng; nâng cao; nâng cấp; nêu; nêu gương; nghiêm túc; nghiệm thu;
        ngăn chặn; nhân rộng; nhắc nhở; nhắn tin; nhận; nhằm; nhập; nhập liệu; niêm yết; nộp; nói chuyện; nghe;
        nghiên cứu xây dựng; nghiên cứu tham mưu; nghiên cứu đề xuất; nỗ lực; như; nếu; nhất là; nhận diện;
        nhận thức; nhắc; nên; ngay; ngoài ra; năm; ôn tập; phản ánh; phản biện; phản hồi; phác thảo; phát; phát động;
        phát hiện; phát huy; phát sóng; phát tờ rơi; phát thanh tin; phát thanh bài; phân bổ; phân công; phân loại;
        phân tích; phấn đấu; phê duyệt; phối hợp; phổ biến; phục vụ người dân; phòng ngừa; phỏng vấn; phải;
        phân phối; phân cấp; photo; phô tô; phản bác; phát hành văn bản; phát hành tài liệu; phát hành tờ rơi;
        phúc tra; phê bình; phòng chống dịch; phụ trách chính; phụ trách việc; phụ trách công tác;
        phụ trách theo dõi; phụ trách nội dung; quan tâm; quán triệt; quảng bá; quay; quay phim; quy định;
        quyết định; quyết tâm; quyên góp; quét; qua; quyết toán; ra quân; ra soát; ra mắt; ra; rà soát; rèn luyện;
        rút kinh nghiệm; răn đe; ra quyết định; ra đề; ra văn bản; sáng tác; sắp xếp; sẵn sàng; sẽ; sinh hoạt; soạn;
        soạn thảo văn bản; số hóa; sơ kết; sưu tầm; sửa đổi; so sánh; sao chụp; sàng lọc; sau; sau khi;
        sản xuất phóng sự; sản xuất video; sản xuất tin; sản xuất clip; sửa; suy tôn; siết chặt; song song; tạm ứng;
        tạo; tạo điều kiện; tăng cường; tặng; tập huấn; tập hợp; tập trung; tận dụng; thay đổi; tham dự; tham gia;
        tham khảo; tham mưu; tham vấn; thanh toán; thành lập; tháo gỡ; theo; theo dõi; thẩm tra; thể hiện; thiết kế;
        thiết lập; thí điểm; thông báo; thông qua; thông tin cho; thông tin đến; thông tin kịp thời;
        thông tin rộng rãi; thông tin về; thông tin tuyên truyền; thu hút; thu thập; thuyết trình; thúc đẩy;
        thực hành; thực hiện; thường xuyên; tích cực; tích hợp; tiếp cận; tiếp nhận hồ sơ của; tiếp nhận và xử lý;
        tiếp nhận xử lý; tiếp thu; tiếp tục; tiến hành; tìm hiểu; tìm; tính; tổ chức; tổng hợp; tổng kết; tôn vinh;
        tra cứu; trang bị; trang trí; tranh thủ; trao đổi; trao tặng; trao; trả lời; trả; treo; treo băng rôn; trích;
        triển khai; trình; trình bày; trình chiếu; trong; trong đó; trong việc; trong quá trình; trong công tác;
        trước; trực tiếp; truy cập; truyền đạt; truyền tải; truyền thông về; truyền thông cho; truyền thông đến;
        truyền thông tới; tư vấn cho; tuyên dương; tuyển chọn; tuân thủ; từ; từng bước; tùy; tự; tự kiểm tra; thăm;
        tiết kiệm; tổ chức thực hiện; tối ưu; tới; thì; trên cơ sở; triệu tập; thuê; theo sát; thỉnh thoảng;
        thống nhất; thông suốt; tháng; tại các; trưng bày; trồng; trích lập; tiếp xúc; tiếp sóng; tiếp đón;
        trên tinh thần; trừ; tái cấu trúc; tái hiện; toạ đàm; tham quan; thăm hỏi; thực tập; tải; truy xuất;
        truy vết; tố giác; trực ban; trông coi; thắp; trấn áp; thường trực theo dõi; tiếp tay; ưu tiên; ủng hộ;
        ứng phó; ứng xử; ứng dụng công nghệ; ứng dụng cntt; và báo cáo; vận động nhân dân; vận động người dân;
        vận dụng; vận hành; viết; viết bài; viết tin; vệ sinh lớp; về; vì; vào; với; vẽ; vinh danh; ưu đãi; vừa;
        xác định; xác minh; xác nhận; xác lập; xây dựng; xem xét; xét; xét chọn; xét duyệt; xin; xin ý kiến;
        xuất bản các; xuất bản tài liệu; xử lý; xử phạt; xếp loại; xây dựng và; xóa; xem; xúc tiến các; yêu cầu;
        ý kiến; ép; in sao; rải; soi; chặn; bấm; quý; ngày; giai đoạn; ký cam kết; nhân dịp; cùng thực hiện;
        cùng tổ chức; cùng tham gia; cùng triển khai; chung tay; cùng; nhận xét; nhắc lại; lồng; mạnh dạn;
        giám sát thực hiện; gia cố; đấu nối; biết; hiểu; vẫn; mà; này; đó; trên nền tảng; cách; số lượng; hình thức;
        nội dung; thời gian; bằng; cả; có kế hoạch; có văn bản; có biện pháp; có giải pháp; có ý kiến; tuần tra;
        tuần tiễu; canh gác; bắn; phun; trả lương; nghiên cứu tham gia; chúc mừng; tố cáo; khoán; đấu giá; đôn thúc;
        quán xuyến; giám hộ; giao ban; hội ý; lo; chịu; gìn; phác; bình; dọn dẹp; xác thực; đồng hóa; định danh;
        kích hoạt; gắn kết; trích xuất; phân luồng; điều tiết; phân phát; ghép; chuyển tiếp; hỏi đáp; tọa đàm;
        đối thoại với; nhắn; phát triển các; quản lý các; quản lý việc; lập kế hoạch; lập danh sách; lập dự toán;
        thẩm định các; thẩm định hồ sơ; thẩm định nội dung; khen thưởng cho; khen thưởng các; chuyển hóa
    ";
    /// Words that ask somebody to do it, before their name.
    ASKING = "
        giao cho; giao; giao trách nhiệm cho; giao nhiệm vụ cho; phân công; phân công cho; phân công nhiệm vụ cho;
        đề nghị; kính đề nghị; trân trọng đề nghị; yêu cầu; đối với; đề nghị với; ủy quyền cho;
        trân trọng kính đề nghị; riêng; riêng đối với
    ";
    /// Bodies by the first letters of their names.
    LETTERS = "
        ubnd; hđnd; ubmttq; ubmttqvn; mttq; mttqvn; ubmt; bcđ; bch; bql; bqlda; bgđ; bgh; btv; btc; bbt; btgdv; btg;
        btt; vp; vpub; vphu; vpđu; vpđk; vpđkđđ; vpđp; tchc; tccb; tcnl; khth; khtc; kttc; tckt; tckh; hcqt; hcth;
        hctc; tchcqt; vtttb; vttbyt; đd; ctxh; ksnk; qlcl; cnbv; đtcđt; vhtt; vhxh; vhttdl; vhtttt; lđtbxh; lđtbvxh;
        lđtb; tnmt; nnmt; gdđt; gd; nnptnt; ktht; kthtđt; khđt; khcn; tttt; gtvt; xd; đtn; tncs; tncshcm; đtncs;
        lhpn; hlhpn; hnd; hpn; ccb; hccb; ctđ; hctđ; lđlđ; cđ; cđcs; ca; cax; cat; cap; bchqs; qs; bhxh; kbnn; nhnn;
        nhcsxh; ttyt; tyt; tytx; bv; bvđk; cdc; ksbt; thpt; thcs; th; mn; dvc; ttdvc; tthcc; ttpvhcc; pvhcc; ttvh;
        ttvhtt; ttcntt; ttptqđ; ttkn; vksnd; tand; vks; thads; dn; htx; snv; stp; syt; sxd; stttt; skhcn; sgdđt;
        snnmt; stc; sct; svhttdl; gvcn; gvbm; cbql; tpt; tptđ; gv; nv; tdp; cbcc; cbccvc; ccvc; cbccvcnlđ; cbgvnv;
        cmhs; phhs; hs; hssv; đv; dqtv; clb; cqđv; tkhđ; hđtđkt; đu; đuca; hu; tu; ubkt; đbqh; tw; tctđa; tctđa06;
        ttra; pgd; pctn; gđ; pgđ; pct; ptp; pht; pkt; pvhxh
    ";
    /// Capitals that name a subject or a thing, never a body.
    THINGS = "
        cchc; tthc; cntt; csdl; kh; qđ; nđ; tt; dvctt; pakn; cđs; attp; pccc; atgt; antt; kpi; qr; sms; ocop; ntm;
        pbgdpl; bhyt; bhtn; gdp; fdi; ai; led; papi; pci; ddci; sipas; par; par index; ict; stt; vneid; ubnd hđnd;
        cccd; kt xh; iso; kcn; ccn; pdf; lgsp; ioc; vssid; qlvb; nq; ct; bc; tb; hd; đvc; nn; ii; iii; iv; vi; vii;
        viii; ix
    ";
    /// What begins a clause before its subject, ended by a comma.
    INTRODUCERS = "
        căn cứ; trên cơ sở; trong; theo; hàng ngày; hàng tuần; hàng tháng; hàng quý; hàng năm; hằng ngày; hằng tuần;
        hằng tháng; hằng quý; hằng năm; định kỳ; khi; sau khi; trước khi; trước ngày; ngoài; ngoài ra; để; nhằm; từ;
        ngay sau khi; sau; trước; đến; vào; tùy theo; với; thông qua; bên cạnh; đồng thời; nếu; qua; tháng; quý; tại;
        chậm nhất; hết
    ";
    /// Words between a subject and its verb.
    MODALS = "
        chủ động; tích cực; có trách nhiệm; chịu trách nhiệm; có nhiệm vụ; thường xuyên; kịp thời; tăng cường; phải;
        cần; sẽ; tiếp tục; có kế hoạch; cùng; khẩn trương; nghiêm túc; trực tiếp; đẩy mạnh; thực hiện; tham gia
    ";
    /// Words that end a name and make no subject of it.
    PARTICLES = "
        trong; trong đó; trong việc; trong quá trình; trong công tác; về; theo; khi; để; từ; nội dung; này; đó; nào;
        thời gian; với; do; nếu; như; qua; bằng; nhằm; mà; hình thức; số lượng; cách; năm; tháng; quý; ngày; tuần;
        giai đoạn; vì; vào; tới; đến; sau; trước; tại các; hoặc; hay; mỗi; một; dưới; thì; đối với; kể từ; nhất là;
        đang; đã; đều; cũng; còn; biết; hiểu; nhận thức; được; cả; tùy; ngoài ra; nhân dịp; định; trên tinh thần;
        gồm; giữa; trừ; hết; sau khi; đủ; đúng; là
    ";
    /// Words after which "phối hợp" is said of the subject of the clause.
    BEFORE_HELPING = "
        chủ trì; chủ động; tích cực; và; có trách nhiệm; chịu trách nhiệm; có nhiệm vụ; thường xuyên; kịp thời;
        tăng cường; phải; cần; tiếp tục; đồng thời; tham mưu; với sự; có sự; cùng; sẽ; đầu mối; nhiệm vụ
    ";
    /// Words between "phối hợp" and those who take part.
    HELPING = "
        với; cùng; cùng với; và; chặt chẽ; thường xuyên; tốt; hiệu quả; có hiệu quả; đồng bộ; nhịp nhàng; tích cực;
        chủ động; trực tiếp; kịp thời; linh hoạt; của; toàn diện
    ";
    /// What a bracket says of those who lead: "(Văn phòng chủ trì)".
    STATED_LEADING = "
        chủ trì; chủ trì thực hiện; thực hiện; phụ trách; chịu trách nhiệm; làm đầu mối; đảm nhận; tham mưu;
        theo dõi
    ";
    /// What a bracket says of those who take part.
    STATED_HELPING = "phối hợp; phối hợp thực hiện; tham gia; cùng phối hợp";
    /// Words that say more of those named, or what they do: the name's end is not clear.
    RELATIVE = "
        hoạt động; phụ trách công tác; phụ trách việc; phụ trách theo dõi; phụ trách nội dung; làm việc tại; sử dụng;
        sở hữu; bị; chưa; có; được; không; đang; nộp; mắc; vi phạm; đã; nào; có hồ sơ; đạt; được giao thực hiện;
        được giao tham mưu; được phân công thực hiện; được giao chủ trì; được phân công chủ trì; được giao tổ chức;
        được giao quản lý
    ";
    /// Heads of any unit or anybody, which a clause about them may follow.
    GENERIC = "
        đơn vị; cơ quan; cơ quan đơn vị; cơ sở; doanh nghiệp; tổ chức; cá nhân; tổ chức cá nhân; người; hộ; công ty;
        cán bộ; công chức; viên chức; giáo viên; nhân viên; cán bộ công chức; lực lượng; trường; hộ kinh doanh;
        đơn vị doanh nghiệp; bộ phận; tập thể; xã; phường
    ";
    /// Verbs that say what such units do for their living.
    TRADES = "
        khám; điều trị; cung cấp; khai thác; thi công; vận hành; quản lý; sản xuất; kinh doanh; chế biến; giải quyết;
        đăng ký; phục vụ; đào tạo; thu; đầu tư; tư vấn; nghiên cứu; giám định; chữa bệnh; tiếp nhận; phụ trách;
        tiếp công dân
    ";
    /// Heads that alone are rarely the whole of a name.
    PARTIAL = "tổ; đội; ban; tiểu ban; nhóm; bộ phận; hội đồng; ủy ban";
    /// Verbs that are in no name, even after such a head.
    PLAIN_VERBS = "
        chủ trì; có trách nhiệm; chịu trách nhiệm; có nhiệm vụ; phối hợp; báo cáo; gửi; căn cứ; chủ động; họp; là;
        và; của; thuộc; thường xuyên; phải; cần; tiếp tục; tổ chức; triển khai; thực hiện
    ";
    /// Words that name nobody before a colon or alone.
    LABELS = "
        đơn vị; cơ quan; bộ phận; địa phương; cá nhân; tập thể; doanh nghiệp; trường; tổ; ban; lớp; cán bộ; ngành;
        tên đơn vị; họ
    ";
    /// What begins a clause about how things are, not about what somebody is to do.
    STATES = "công tác; việc; tình hình; kết quả; sự; quy chế; cơ chế";
    /// Bodies whose names say what they are for.
    MANDATED = "
        tổ công tác; ban chỉ đạo; hội đồng; tổ giúp việc; đoàn kiểm tra; đoàn công tác; ban soạn thảo; ban điều hành;
        ban vận động
    ";
    /// What such a name goes on with.
    MANDATES = "
        triển khai; thực hiện; xây dựng; về; phòng; đánh giá; xét; tuyển; thi; kiểm tra; rà soát; cải cách
    ";
    /// What is last in a name.
    CLOSING = "liên quan; có liên quan; trực thuộc; khác; cùng cấp";
    /// Kinds of places that follow each other in one name: "UBND các xã, phường".
    PLACES = "
        xã; phường; thị trấn; đặc khu; huyện; thị xã; thành phố; quận; tỉnh; thôn; bản; làng; xóm; ấp; khu phố; buôn;
        tổ dân phố; khóm; khối phố; ngành; sở; ban; bộ; cấp
    ";
    /// Capitalised words of names that say of what only with the word after them.
    TRANSITIVE = "
        quản lý; phát triển; xúc tiến; chăm sóc; kiểm soát; giám định; cung cấp; cung ứng; ứng dụng; bảo trợ;
        phòng chống
    ";
}
