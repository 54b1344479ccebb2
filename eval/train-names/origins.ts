/**
 * Names by origin, first and last: what faker's locales hold in (or can be written in) Latin letters, and lists of our own for
 * origins that faker lacks or writes in another script only. The lists below are our own writing: common names that anybody
 * who lives among these people knows.
 */
import { allLocales } from '@faker-js/faker'

export type Origin = { readonly first: readonly string[]; readonly last: readonly string[] }

const own = (first: string, last: string): Origin => ({ first: first.trim().split(/\s+/), last: last.trim().split(/\s+/) })

const OWN: Readonly<Record<string, Origin>> = {
  chinese: own(
    `Wei Fang Lei Jun Jing Li Min Yan Hui Ying Xin Yu Hao Ming Jie Xia Qiang Tao Ping Hong Lan Mei Lin Na Yun Bo Chao Dong Feng Gang Guang Hua Jian Kai Lijuan Meiling Ning Peng
     Qing Rong Shan Ting Xiaoming Xiaohong Yifan Zihan Yutong Haoran Zixuan Xinyi Mingze Jiayi Siyu Ruoxi Weiwei Xiaoli Yuhan Zhiyuan Wenjie Guoqiang Jianguo Shufen Xiuying Yulan
     Chunhua Meihua Siu Kwok Wai Chi Ka Yuk Ming-Wai Ho-Yin Tsz Wing Hoi Lok`,
    `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Xu Han Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu
     Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Lu Jiang Cui Zhong Tan Wang Fan Jin Shi Liao Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Jiang Yin Xue Yan Duan Lei Long Tao Qian
     Ouyang Situ Chan Cheung Wong Leung Lau Ng Kwan Kwok Lam Fung Tsang Yeung Tse Chow Hui Hsu Tsai Hsieh Chiang Chu Yeh Liao Kuo Chou Tseng Huang`,
  ),
  japanese: own(
    `Haruto Yuto Sota Yuki Hayato Haruki Ryusei Koki Sora Ren Hiroshi Takashi Kenji Satoshi Naoki Makoto Kazuo Minoru Akira Shigeru Osamu Masao Tadashi Daisuke Kenta Takeshi
     Tatsuya Ryota Shota Yusuke Kaito Sakura Hina Yui Aoi Rin Miyu Hana Akari Mei Yuna Keiko Yoko Kazuko Sachiko Fumiko Michiko Yoshiko Tomoko Noriko Naomi Emiko Haruka
     Ayumi Mayumi Megumi Kaori Yumi Mariko Chiyo Setsuko Misaki Nanami Asuka Chihiro Kiyoshi Isamu Noboru`,
    `Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Yamazaki Mori Abe Ikeda
     Hashimoto Ishikawa Maeda Ogawa Okada Fujita Goto Hasegawa Murakami Kondo Ishii Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano
     Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Kojima Shibata Hara Miyazaki Sakai Kudo Yokoyama Miyamoto Uchida Takagi Ando Taniguchi Ohno Maruyama
     Imai Takada Fujimoto Takeda Murata Ueno Sugiyama Masuda Sugawara Hirano Kojima Otsuka Chiba Kubo Matsui Iwasaki Sakurai Kinoshita Noguchi`,
  ),
  korean: own(
    `Minjun Seojun Doyun Jiho Junseo Hyunwoo Jihoon Sungmin Youngho Youngsoo Jaehyun Donghyun Sanghoon Kyungsoo Taeyang Minho Jinwoo Seojin Seoyeon Jiwoo Seohyun Minseo Hayoon
     Jimin Soomin Yuna Eunji Hyejin Soyeon Jiyoung Minji Sunhee Youngja Soonja Kyunghee Mihee Eunju Yoonseo Ji-woo Min-jun Seo-yeon Ji-hoon Hye-jin Eun-ji Sung-min Dong-hyun
     Kyung-soo Yong Sook Hyun Joon Haneul Areum Bora Nari Dae-jung`,
    `Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Yoo Hong Jeon Ko Moon Yang Son Bae Baek Heo Nam Shim Noh Ha Kwak Sung Cha Joo
     Woo Koo Min Rhee Paik Pak Yi Chung Chun Hyun Ham Byun Yeom Chae Won Bang Gong Pyo`,
  ),
  arabic: own(
    `Mohammed Muhammad Mohamed Ahmed Ahmad Ali Hassan Hussein Omar Umar Khalid Khaled Ibrahim Yusuf Youssef Mustafa Mahmoud Abdullah Abdul Abdulrahman Hamza Bilal Tariq Tarek Samir
     Karim Kareem Rashid Rasheed Faisal Saeed Said Nasser Walid Waleed Ziad Ziyad Anwar Jamal Adel Amr Sami Rami Hani Nabil Bassam Fadi Majid Marwan Mazen Munir Salim Suleiman
     Taha Yahya Zaid Zayn Idris Ismail Haitham Qasim Fatima Fatimah Aisha Aysha Khadija Maryam Mariam Zainab Zaynab Layla Leila Noor Nour Nura Huda Hind Salma Samira Amina Amal Amira
     Dina Farah Hana Hanan Iman Jamila Lina Lubna Maha Mona Muna Nadia Nadine Rania Rasha Reem Rima Rana Ruqayyah Sahar Sana Sara Shereen Sumaya Wafa Yasmin Yasmeen Yasmine Zahra Hala
     Abeer Asma Bushra Dalal Ghada Heba Inas Jumana Kawthar Nawal Rabab Sawsan Widad
     Abbas Abdulaziz Abdelkarim Abdelaziz Abdelkader Adnan Aziz Ashraf Atef Ayman Ayoub Badr Bandar Basel Bashar Bashir Burhan Dawood Elias Emad Essam Fahad Fares Fawzi Fouad Ghassan Habib Haidar Haris Hashim
     Hazem Hesham Hisham Hossam Ihab Imad Isa Issa Jaber Jafar Jassim Jihad Khalil Khaldoun Laith Luay Luqman Maher Malik Mamdouh Mansour Mishal Mohannad Moussa Muath Mubarak Mukhtar Murad Musab Nabeel Nadim Naji Nasir
     Nawaf Nayef Nizar Osama Othman Qais Raed Rafiq Ragheb Raja Ramadan Rayan Ridha Riyad Sabri Sadiq Safwan Saif Salah Saleh Salman Sameh Saud Shadi Shakir Sharif Sulaiman Sultan Talal Tamer Turki Usama Wael Wajdi Wissam Yaqub
     Yasir Yasser Younes Zakaria Zaki Afaf Afnan Ahlam Alaa Aliya Alya Amani Amatullah Anisa Arwa Asil Aseel Asmaa Aya Azza Badria Basma Batoul Bayan Dareen Dunya Fadwa Faiza Fawzia Firdaus Ghadeer Ghalia Habiba Hafsa
     Haifa Hajar Hala Halima Hayat Hessa Hiba Ibtisam Ikram Ilham Intisar Israa Jana Jawaher Joud Judy Juwayriyah Karima Khawla Khulood Kulthum Lamia Latifa Layan Lujain Maha Maisa Malak Manal Manar Marwa May Maysa Mayssa
     Mervat Muneera Nabila Nada Nahla Naima Najwa Narjis Nesreen Nihad Noura Noora Nusaiba Ola Rabia Rafah Raghad Rahaf Rahma Raja Randa Rawan Rawda Razan Rihab Rola Rowaida Ruba Rula Sabah Sabiha Safa Safiya Sakina Salwa
     Samah Samar Samia Sarah Shahad Shaima Shams Siham Sondos Soumaya Suad Suha Suhair Tahani Taghreed Tasneem Thuraya Wadha Wijdan Wisal Yusra Zaina Zakia Zeina Zinab Zubaida Zuhra`,
    `Al-Masri Al-Sayed Al-Farsi Al-Hashimi Al-Rashid Al-Saud Al-Amin Al-Khatib Al-Najjar Al-Qasim Al-Tamimi Al-Zahrani Al-Ghamdi Al-Harbi Al-Otaibi Al-Shammari Al-Jaber El-Sayed
     El-Masry El-Amin Haddad Khoury Nasser Mansour Saleh Hamdan Hamad Aziz Farouk Habib Hakim Jaber Kassem Khalil Khatib Mahfouz Malik Masri Mubarak Najjar Nassar Othman Qureshi
     Rahman Sabbagh Salem Salman Shaheen Sharif Sultan Tawil Yassin Zayed Zidan Awad Ayoub Barakat Bazzi Bishara Darwish Fakhoury Fayed Ghanem Hijazi Ismail Jabbar Karam Maalouf
     Odeh Rahal Saad Saeed Shehadeh Sleiman Toma Bouchareb Benali Bensaid Belkacem Bouaziz Cherif Hamidi Mansouri Ziani Boukhari
     Abboud Abdallah Abdelnour Abdelrahman Abdo Abdulla Abu-Bakr Abu-Zaid Akkad Al-Abadi Al-Ahmad Al-Ali Al-Ansari Al-Asiri Al-Attar Al-Azzawi Al-Baghdadi Al-Dosari Al-Faisal Al-Ghazali Al-Haddad Al-Hamdani Al-Jabri
     Al-Janabi Al-Jubouri Al-Kaabi Al-Khalifa Al-Kuwari Al-Maliki Al-Mansoori Al-Marri Al-Mutairi Al-Naimi Al-Nasser Al-Obeidi Al-Qahtani Al-Rawi Al-Rubaie Al-Saadi Al-Sabah Al-Samarrai Al-Shehri Al-Subaie Al-Thani Al-Yami
     Ashour Assaf Atallah Atassi Attar Azzam Badawi Baghdadi Bakri Bashir Bashara Basha Benkirane Benjelloun Bennani Berrada Bouhafs Boumediene Boutros Chaaban Chakroun Chraibi Daher Daoud Darwiche Deeb El-Baz El-Gamal El-Hage El-Khoury
     El-Shazly El-Tayeb Elmasry Faraj Farah Fares Farhat Ghali Ghandour Gharib Haidar Haj Hajjar Halabi Hamdi Hanna Harb Hariri Hatem Hawari Ibrahim Idrissi Issa Jaafar Jalal Jallad Jundi Kabbani Kadri Kanaan Karimi Kattan
     Kayali Khaled Khalifa Khoury Kilani Laham Lahoud Maalouf Madani Maghrabi Mahdi Mansoor Maroun Mokhtar Mourad Mousa Mukhtar Murad Naggar Nahas Naim Nasrallah Nassif Nasir Nimr Obeid Omari Qabbani Qaddoumi Qasim Rahim Rahmani
     Ramadan Rashid Razzaq Rizk Saab Sabry Safadi Sahli Said Saidi Salama Salameh Salloum Samaan Sarkis Sayegh Sayed Shaaban Shahin Shami Shamoun Sharaf Shawki Soliman Suleiman Taha Tamimi Tannous Tarazi Tlili Trabelsi Wahab Wehbe Yacoub
     Yazbek Younes Younis Zaki Zakaria Zarif Zein Zeidan Zoubi`,
  ),
  persian: own(
    `Reza Mehdi Hossein Amir Arash Babak Bahram Behrouz Dariush Farhad Farid Hamid Javad Kamran Kaveh Kian Kourosh Mahdi Majid Masoud Mehrdad Mohsen Navid Nima Omid Parviz Payam
     Peyman Ramin Rostam Saeed Shahin Shahram Siamak Sina Soheil Vahid Azadeh Bahar Elham Farzaneh Fereshteh Forough Golnaz Laleh Ladan Mahnaz Mahsa Maryam Mina Mitra Mojgan
     Nasrin Nazanin Negar Niloufar Parisa Parvin Roya Sanaz Sepideh Setareh Shadi Shirin Simin Soraya Taraneh Yalda Ziba
     Afshin Ali-Reza Anahita Arezoo Ardeshir Ashkan Atefeh Azar Behnam Bijan Darya Ehsan Esfandiar Fariba Farrokh Faramarz Fatemeh Ghazal Goli Habib Hooman Hootan Iraj Jamshid Kambiz Keyvan Kiana Laila Leyla Mandana Manijeh Marjan Mehrnaz Mehran Minoo Morteza Nahid Nasim Nastaran Nilufar Pantea Pari Pegah Pouya Rahim Rasoul Sadegh Saman Sasan Shabnam Shahla Shervin Shohreh Soudabeh Tara Touraj Vida Yasaman Zohreh`,
    `Ahmadi Hosseini Mohammadi Rezaei Karimi Jafari Moradi Hashemi Rahimi Ebrahimi Mousavi Kazemi Sadeghi Heidari Rostami Ghorbani Shirazi Tehrani Esfahani Amiri Farahani Zand
     Nazari Bagheri Akbari Kamali Soltani Shahbazi Tavakoli Yazdani Zamani Najafi Khosravi Nouri Ranjbar Javadi Azizi Abbasi
     Afshar Alavi Ardalan Ashtari Asgari Azimi Bahrami Behbahani Daneshvar Darvish Ebadi Emami Farrokhzad Fallah Ferdowsi Ghaffari Golshani Habibi Jahangiri Kermani Khatami Kiani Lotfi Mahdavi Maleki Mirzaei Mohseni Mokri Montazeri Naderi Nikbakht Pahlavi Parsa Pourmand Qasemi Rafsanjani Rahmani Rajabi Safavi Salehi Samadi Sepehri Shafiei Shariati Sohrabi Taheri Vaziri Yousefi Zarei`,
  ),
  southAsian: own(
    `Aarav Aditya Ajay Amit Amitabh Anand Anil Arjun Arun Ashok Balaji Deepak Dinesh Ganesh Girish Gopal Harish Hemant Jagdish Karthik Kiran Krishna Mahesh Manish Manoj Mohan Mukesh
     Naveen Nikhil Prakash Prasad Rahul Rajesh Rajiv Rakesh Ramesh Ravi Rohan Rohit Sachin Sandeep Sanjay Satish Shankar Siddharth Subramanian Sunil Suresh Venkat Venkatesh Vijay
     Vikram Vinod Vivek Yash Aditi Aishwarya Akshata Ananya Anita Anjali Aparna Archana Asha Bhavana Deepa Deepika Devi Divya Gayatri Geeta Gita Indira Jaya Jyoti Kalpana Kamala
     Kavita Kavya Lakshmi Lalita Lata Madhuri Malini Meena Meera Nandini Neha Nisha Padma Pooja Prachi Pradnya Prema Priya Priyanka Radha Radhika Rani Rekha Rashmi Ritu Rupa Sangeeta
     Sarita Saroja Savitri Seema Shanti Sharmila Shilpa Shobha Sita Smita Sneha Sudha Sujata Sunita Sushma Swati Uma Usha Vandana Vasudha Vidya Gurpreet Harpreet Jaspreet Manpreet
     Navjot Baljit Kulwinder Balwinder Simran Parminder Imran Asif Nadeem Naveed Shahid Tahir Usman Zubair Farhan Sadia Nusrat Shabana Rukhsana Tahira Mehreen Ayesha Chaminda
     Nimal Sunethra Dilani Ruwan Thilini
     Abhijit Abhishek Achala Akash Akhil Alok Aman Amartya Ambika Amrita Anand Aniruddha Anirban Anindita Ankit Ankita Anoop Anupam Anuradha Anusha Arati Aravind Arvind Aryan Ashwin Ashwini Atul Avinash Ayaan Babita
     Bala Bharat Bharati Bhargav Bhaskar Bhavesh Bhavya Bhupinder Bina Biswajit Chandan Chandra Chandrika Charu Chetan Chirag Chitra Damini Darshan Debjani Dev Devika Dhruv Dilip Dipti Esha Farida Gautam Gauri Gaurav Gurmeet Hansa
     Harbhajan Hari Harini Harsh Harsha Harshad Hema Hitesh Indrani Ishaan Ishita Jagjit Jaspal Jatin Jayant Jayanthi Jitendra Kabir Kajal Kalyani Kamal Kanchan Karan Karuna Kaushik Keshav Ketan Kishore Komal Kritika Kuldeep
     Kunal Kusum Latha Lavanya Leela Madhav Madhu Mahinder Mala Malathi Mamta Mandeep Manisha Manju Maya Mayank Megha Meenakshi Milind Mithun Mohit Mrinal Mridula Mukta Nagaraj Nalini Namrata Nandakumar Narayan Narendra Navya
     Neelam Neeraj Neeta Nidhi Nilesh Nimisha Niraj Nirmala Nitin Paresh Parvati Pavan Payal Pradeep Pranav Prashant Pratibha Praveen Preeti Purnima Pushpa Raghav Raghu Raghunath Raj Raja Rajan Rajani Rajendra Rajni Raju Rama
     Raman Ranjit Ranjana Rashid Ravindra Reena Renu Renuka Revathi Rina Roopa Ruchi Rukmini Sagar Sahana Samir Sanjana Sapna Sarala Saraswati Sarika Sarojini Sathya Shailesh Shalini Shantanu Sharad Sheela Shefali Shilpi Shivani
     Shraddha Shreya Shruti Shubha Shweta Siddhi Smriti Sohail Sonal Sonali Sonia Soumya Srikanth Srinivas Subhash Suchitra Sudhir Sujatha Sukhwinder Suman Sumathi Sumit Sunanda Supriya Surabhi Surendra Surya Sushil Swapna Swathi
     Tanuja Tanvi Tanya Tarun Tejas Trisha Udaya Ujwala Umesh Urmila Utpal Vaishali Vani Varsha Varun Vasant Vasanthi Veena Venkatesan Vibha Vidhya Vijaya Vikas Vimala Vineet Vinita Vipul Vishal Vishnu Vrinda Yamini Yogesh
     Zainab Zara Zeenat Fahim Faizan Hamid Haroon Iqbal Junaid Kashif Khurram Mahmood Mohsin Mudassar Mushtaq Naeem Nargis Nasreen Parveen Rabia Rehana Rubina Saima Sajid Salma Samina Shagufta Shazia Sohaib Sumaira Tariq Tasneem
     Waqar Waseem Yasmeen Zahid Zahida Zulfiqar`,
    `Patel Shah Sharma Singh Kaur Gupta Kumar Reddy Rao Nair Menon Iyer Iyengar Pillai Krishnan Raman Subramanian Venkataraman Raghavan Ramanathan Srinivasan Natarajan Sundaram
     Chatterjee Banerjee Mukherjee Bhattacharya Ghosh Bose Das Dutta Sen Roy Chakraborty Ganguly Mitra Deshmukh Deshpande Kulkarni Joshi Patil Jadhav Pawar Gokhale Apte Sawant
     Shinde Mehta Desai Parekh Trivedi Pandya Bhatt Dave Modi Amin Parikh Choksi Agarwal Bansal Goyal Mittal Jain Khanna Kapoor Chopra Malhotra Mehra Sethi Ahuja Arora Bhatia
     Dhillon Gill Grewal Sandhu Sidhu Bajwa Brar Mann Ahluwalia Chaudhary Chaudhry Yadav Mishra Tiwari Pandey Dubey Shukla Tripathi Srivastava Saxena Verma Varma Naidu Chowdary
     Prasad Murthy Hegde Shetty Kamath Pai Bhat D'Souza Fernandes Mathew Varghese Kurian Thomas Chacko Khan Hussain Siddiqui Ansari Qureshi Sheikh Mirza Baig Butt Malik Chowdhury
     Islam Begum Akhtar Hossain Perera Silva Fernando Jayawardena Wickramasinghe Rajapaksa Gunawardena Bandara Thapa Gurung Tamang Rai Shrestha
     Acharya Adhikari Aggarwal Akhter Ali Ambani Anand Apte Babu Badami Bafna Bagchi Bakshi Balakrishnan Balasubramanian Barua Basu Bedi Bhagat Bhalla Bhandari Bhardwaj Bhargava Bhasin Bhattarai Bhosale Bhowmick Biswas Borah
     Chakrabarti Chanda Chandra Chandrasekhar Chaturvedi Chauhan Chavan Chettiar Chhabra Chitnis Dalal Dandekar Dasgupta Datta Deb Deka Devi Dewan Dhar Dhawan Dhillon Divakaruni Dixit Doshi Dwivedi Gadgil Gaikwad Gandhi
     Ganesan Garg Ghai Gill Goel Gogoi Gollapudi Gopalan Gopalakrishnan Govindarajan Gulati Gunasekera Guha Handa Hariharan Hasan Hazarika Herath Ibrahim Iqbal Jaffrey Jaiswal Jayaraman Jha Kale Kalra Kamble Kannan Kapadia Karnik Karunaratne
     Kashyap Kaul Khatri Khosla Kohli Kothari Krishnamurthy Krishnaswamy Kumari Kuruvilla Lal Lall Lamba Limaye Madan Mahajan Mahalingam Maharaj Majumdar Mallick Mandal Mani Manickam Mathur Mazumdar Meenakshisundaram Miah Misra
     Mistry Mohanty Moorthy Mukhopadhyay Munshi Muthu Nadar Nagarajan Nambiar Nanda Narang Narasimhan Narayanan Narula Naik Nath Nayak Nayar Negi Oberoi Ojha Oza Pal Palaniappan Panda Pandit Panicker Parameswaran Paranjape
     Parmar Pathak Pattanaik Phadke Potdar Prabhakar Prabhu Pradhan Purohit Purkayastha Radhakrishnan Raghunathan Rahman Rai Raina Raj Rajagopalan Rajan Rajendran Rajput Ramachandran Ramakrishnan Ramamurthy Ramaswamy Ramesh
     Rana Ranade Ranganathan Rastogi Rathore Ratnam Rawat Ray Rizvi Sabharwal Sachdeva Sahni Sahu Salvi Samuel Sankar Sanyal Sarin Sarkar Sarma Sastry Sathe Sengupta Senthil Seth Shankar Sharif Shenoy Sivakumar Sivaraman Somani
     Sodhi Solanki Soni Sood Sridhar Srinivas Subbaraman Sundararajan Suri Swaminathan Syed Tagore Talwar Tandon Tata Tendulkar Thakur Thakkar Thirumalai Toor Trehan Uddin Upadhyay Vaidya Vaidyanathan Vasudevan Venkatesan
     Venkatesh Viswanathan Vohra Vyas Wadhwa Wagh Walia Waghmare Warsi Yadav Zaidi Zaveri`,
  ),
  pacific: own(
    `Sione Tevita Semisi Viliami Siaosi Mele Ana Lupe Salote Losa Sina Tala Leilani Kalani Keoni Kaleo Makoa Nohea Kailani Malia Noelani Pualani Iolana Mahina Kekoa Kawika Ikaika
     Nalani Lani Moana Tama Tane Wiremu Hemi Rangi Hone Aroha Ngaire Mere Hinemoa Anahera Kiri Marama Whetu Tamati Ratu Ilisapeci Litia Jone Epeli Mosese Sefo Faleolo Ioane
     Fetu Lagi Mase Masina Tavita Tasi Tuala Penitala Vaea
     Afa Aisake Akenese Alofa Amanaki Anaru Anau Apisai Asena Asipeli Atelaite Atonio Avinesh Fa'afetai Fa'aola Falaniko Feleti Fetuao Filipo Finau Fuifui Halaevalu Hakeke Heimana Hekili
     Hi'ilei Hina Hine Hinewai Hokulani Huia Ho'okipa Inia Iosefa Isikeli Kaea Kahiau Kahoku Kai Kaimana Kainoa Kalea Kamalani Kanoa Kapena Karaka Kaulana Kawena Keahi Kealani Keani Kekona Kelea Keola Koa Kuini
     Lanakila Latai Lavinia Leinani Leimomi Leota Litea Lokelani Loto Lupesina Mahealani Makana Makelesi Maka Maleko Malakai Malosi Manaaki Manaia Manu Mareko Mataio Maui Mikaere Mohi Nani Ngaio Nikau Niko Nukurangi
     Okustino Ofa Ofisa Okalani Paea Paora Pele Penaia Peni Piripi Pita Poutini Puanani Pulotu Rawiri Rewi Ropata Roimata Ruiha Saia Salesi Samisoni Savelina Seini Selu Semi Sefina Sevu Sinamoni
     Siosaia Sisilia Sosefo Sosefina Sulia Taimane Talia Taniela Tarati Taniera Tausa Te Tevi Teuila Timoci Timoti Tiare Toa Tofa Tua Tui Ulani Uilani Unaisi Vaea Vaiana Vaimoana Vaiola Valelia Waimarie Wikitoria Wairua`,
    `Tupou Fonua Latu Taufa Vainikolo Havea Moala Fifita Tonga Kaufusi Tuiasosopo Leota Faleafa Tuimavave Leiataua Sopoaga Fuimaono Tuilagi Tuilaepa Malietoa Seumalo Kealoha Kahale
     Kamaka Kalama Kapule Keawe Kekauoha Mahoe Nakamatsu Akana Kaawa Ngata Parata Tamihere Waititi Rangihau Henare Hohepa Paewai Vakatawa Naivalu Tuivaga Qarase Waqa Nailatikau
     Ravouvou Taumalolo Mataele Faletau Vunipola Savea Umaga
     Aumua Afoa Aiono Alapati Ale Amituanai Apelu Atiga Bainimarama Cakobau Cama Delana Driu Fa'alogo Fainga'a Fakatava Faumuina Fehoko Feinga Fiaola Finau Folau Fotu Fusitu'a Halafihi Hamataua Haunui Hoani
     Hokianga Holani Iakopo Ioane Jioji Kahananui Kahanamoku Kalani Kaleikini Kalua Kanahele Kanakaole Kapaku Karaitiana Katoa Kauhane Kaufana Kekuna Kolio Komene Koroi Lafaele Langi Latukefu Laulu
     Lealaitafea Leavasa Leilua Lolohea Lutui Ma'afu Mafi Mahuika Maka'ala Mahe Manoa Manuatu Marino Masoe Mata'afa Mateo Matagi Moimoi Mokuahi Muliaina Nabukelevu Nacewa Nahuina Naholo Nakoa Nasilasila Ngatai
     Ofahengaue Pahulu Palelei Paki Palau Paongo Pauga Pele Piliaga Pomare Poutama Pouono Puapua Rabuka Ratana Rokocoko Sagapolutele Sapolu Schuster Seiuli Sivivatu Taione Taito Takau Talakai Tamapua Tamatea
     Tanielu Taumoepeau Tauiliili Taukei'aho Taulafo Te-Kanawa Te-Rangi Tiatia Toeava Toleafoa Tofaeono Toki Toomaga Tu'ivasa Tuala Tuigamala Tuipulotu Tuiloma Tuisila Tukuafu Tuqiri Ulugia Va'ai Vaipulu
     Vatuvei Veikune Vosailagi Vuna Waaka Waikato Whaanga Whatarau`,
  ),
  nativeAmerican: own(
    `Ahiga Bidziil Chaska Dyani Kachina Kiona Koda Lomasi Mahpiya Nizhoni Ohanzee Shilah Shundiin Tala Takoda Tallulah Winona Wynona Yazhi Haseya Doba Ooljee Aiyana Chenoa Nakoma Waya`,
    `Begay Yazzie Tsosie Benally Nez Bitsui Tso Chee Etsitty Manuelito Nakai Bitsilly Tohee Claw Hosteen Attakai Kaye Cly Tsinajinnie Tsinnie Lonetree Whitehorse Whitecloud Redcloud
     Blackhorse Blackbear Yellowhorse Runningwolf Strongbow Standingbear Ironcloud Littlebear Goodvoice Swiftwater Crowfoot Deerinwater Mankiller Teehee Sixkiller Birdinground
     Oldcoyote Archambault Lente Cajero Sekaquaptewa Honyouti Kewanwytewa Nahohai Tsethlikai`,
  ),
  eastAfrican: own(
    `Abebe Kebede Tesfaye Haile Dawit Yonas Bekele Girma Mulugeta Tadesse Selam Tigist Hirut Almaz Aster Meron Bethlehem Eden Rahel Saba Hanna Makeda Abdi Abdirahman Mohamud Yusuf
     Ayaan Hodan Fadumo Faduma Halimo Sahra Ifrah Hibaq Warsame Wanjiru Njeri Wambui Nyambura Akinyi Achieng Otieno Ochieng Kamau Mwangi Kipchoge Kiprono Chebet Jepkosgei Juma
     Baraka Neema Zawadi Amani Rehema Furaha Mugisha Uwimana Ishimwe Umutoni
     Abdullahi Adan Ahlam Amina Asha Asli Awino Atieno Ayan Ayana Berhane Biruk Chelimo Cherono Dahir Daudi Deqa Desta Ebla Emebet Eyob Fardowsa Faraji Fikru Fikirte Gathoni Genet Getachew Guled Gichuru Habiba Hakizimana
     Halima Hamdi Hawa Hibo Hodan Idil Ikran Immaculée Jelani Jemal Kagiso Kemunto Khadra Kiplagat Kipkemboi Konjit Lishan Liben Leul Mahad Mahlet Mariamu Mekdes Mesfin Moraa Muthoni Mwende Mumbi Nakato Nalwanga Namubiru Nasra
     Nasteho Negasi Nyokabi Nyaboke Omondi Odongo Okoth Rotich Roble Ruth Saada Sagal Salaado Samatar Samrawit Selamawit Senait Shamsa Sifan Siyabonga Solomon Suleekha Tariku Tekle Tsegaye Tsehay Wacera Wairimu Wangari Wanja
     Waithera Warsan Yared Yeshi Yordanos Zahra Zebib Zeritu`,
    `Tesfaye Haile Bekele Tadesse Gebremariam Gebreselassie Woldemariam Abebe Alemayehu Mekonnen Negash Desta Teklu Warsame Farah Abdi Osman Hirsi Jama Elmi Duale Kamau Mwangi
     Njoroge Kariuki Wanjiru Otieno Odhiambo Ochieng Onyango Kipchoge Kiptoo Cheruiyot Koech Mutua Musyoka Nyong'o Okello Opio Mugisha Habimana Nkurunziza Uwase
     Abdullahi Adan Achieng Aden Afewerki Ali Amare Asfaw Assefa Ayele Barasa Barre Berhane Biya Birhanu Chepkoech Chelangat Demissie Dibaba Egal Gathogo Gebre Gebrehiwot Getahun Getachew Gidey Gichuhi Githinji Githongo Guled
     Hagos Ishimwe Kagame Kahiga Karanja Kebede Keino Kenyatta Kibaki Kibet Kidane Kimani Kinyua Kiprop Kirui Kosgei Langat Lelisa Macharia Magut Maina Makonnen Mbugua Mengistu Mohamud Moi Mugo Muriuki Muthoni Mutai
     Mwai Nakato Nalubega Ndung'u Ngugi Njuguna Nur Nyambura Obama Odinga Ogola Okoth Ouma Owino Rotich Ruto Rutto Samatar Shire Ssali Tekle Tsegaye Tusk Wafula Wairimu Wako Wanjala Weldu Were Wolde Worku Yusuf Zenawi`,
  ),
  westAfrican: own(
    `Chinedu Chidi Emeka Ikenna Obinna Nnamdi Chukwuma Uchenna Ifeanyi Kelechi Chiamaka Adaeze Ngozi Nneka Amaka Ifeoma Nkechi Oluchi Chioma Amarachi Olumide Oluwaseun Babatunde
     Adebayo Folake Funmilayo Yetunde Temitope Titilayo Bolanle Kehinde Taiwo Kwame Kofi Kojo Kwabena Yaw Kwaku Akosua Ama Abena Adwoa Efua Esi Afia Akua Mamadou Moussa Ousmane
     Cheikh Ibrahima Souleymane Boubacar Aminata Fatou Fatoumata Mariama Awa Aissatou Ndeye Oumar Sekou Lamine Musa Sani Usman Hauwa Zainab Rakiya`,
    `Okafor Okonkwo Okeke Okoye Nwosu Eze Obi Onyeka Chukwu Nwachukwu Igwe Uzor Anyanwu Azikiwe Achebe Adeyemi Adebayo Ogunleye Oyelaran Balogun Bakare Adesina Olawale Afolabi
     Akinola Soyinka Mensah Owusu Boateng Asante Osei Appiah Agyeman Amoah Ofori Darko Acquah Quaye Addo Diallo Diop Ndiaye Fall Sow Traore Coulibaly Keita Toure Camara Sylla Cisse
     Kone Ouattara Sesay Kamara Koroma Conteh Bangura Bello Abubakar Danjuma Yakubu`,
  ),
  southernAfrican: own(
    `Thandiwe Nomsa Sipho Themba Lindiwe Nomvula Sibusiso Bongani Zodwa Nandi Ayanda Lerato Tshepo Kagiso Boitumelo Palesa Refilwe Mpho Tendai Tafadzwa Rudo Chipo Tatenda Farai
     Nyasha Chenai Mandla Zola Unathi Siyabonga
     Amahle Andile Anele Anesu Banele Bheki Buhle Busisiwe Chimwemwe Chipiwa Chiratidzo Dikeledi Dineo Dumisani Fikile Gugu Itumeleng Jabulani Kamogelo Karabo Katlego Keitumetse Khanyi Khaya Khethiwe Kudzai
     Kwanele Lebogang Lesedi Lindani Lungile Lwazi Makhosi Masego Melokuhle Mthokozisi Munashe Musa Naledi Neo Nhlanhla Nkosazana Nobuhle Nokuthula Nolwazi Nombuso Nompumelelo Noluthando Nonhlanhla Nosipho Nozipho Ntombi Ntombizodwa Oratile
     Othembele Panashe Phumzile Precious Puleng Reneilwe Rethabile Ropafadzo Rumbidzai Rutendo Sanele Sandile Senzo Sifiso Simphiwe Siphiwe Siphokazi Sizwe Sinazo Tanaka Takudzwa Tapiwa Tendekai Thabang Thabiso Thabo Thandeka Thandi Thandolwethu
     Thato Themba Thembi Thoko Thulani Tinashe Tsepo Tsitsi Tumelo Vuyo Vuyisile Wandile Xolani Yanga Zanele Zandile Zinhle Zintle Zukiswa`,
    `Dlamini Nkosi Ndlovu Khumalo Mokoena Sithole Mkhize Zulu Mthembu Mahlangu Radebe Molefe Modise Tshabalala Zwane Moyo Ncube Sibanda Chikwanha Mutasa Chigumbura Phiri Banda Mwale Tembo
     Buthelezi Cele Chauke Chigwedere Chisale Chiwenga Chirwa Dangarembga Dube Gumbo Gumede Gwala Hadebe Hlongwane Hove Jele Kachingwe Kaunda Khoza Kunene Langa Lekota Luthuli Mabaso Mabena Mabuza Madonsela Magagula Mahlaba
     Majola Makeba Makhanya Makoni Malema Mandela Mangope Maponya Maseko Mashaba Mashego Masondo Matsepe Mazibuko Mbatha Mbeki Mbele Mchunu Mdluli Mhlongo Mkhwanazi Mlambo Mngomezulu Mnguni Modiba Mofokeng Mogale Mokgosi Molapo Moloi
     Moloto Motaung Motsepe Mpofu Msimang Mtetwa Mugabe Mujuru Mushonga Mwanza Nene Ngcobo Ngema Ngubane Ngwenya Nhlapo Nkabinde Nkomo Ntuli Nxumalo Nyathi Nyirenda Nzimande Phakathi Ramaphosa Rametsi Sebata Seretse Shabalala Shabangu
     Shangase Sigcau Sisulu Tambo Thwala Tsvangirai Tutu Vilakazi Xaba Xulu Zondo Zungu Zuma`,
  ),
  irish: own(
    `Aoife Saoirse Niamh Siobhan Siobhán Ciara Caoimhe Róisín Roisin Sinéad Sinead Gráinne Grainne Órla Orla Clodagh Aisling Eimear Maeve Fionnuala Bríd Deirdre Nuala Una Úna Oonagh
     Cormac Cillian Oisín Oisin Tadhg Eoin Eoghan Padraig Pádraig Seamus Séamus Ruairí Rory Fionn Finnian Declan Diarmuid Conall Colm Cathal Aodhán Aidan Brendan Darragh Donal
     Ronan Senan Malachy Niall
     Abban Aengus Ailis Aine Áine Ailbhe Alannah Aodh Ardal Bairre Barra Bláthnaid Blathnaid Bran Breandán Bronagh Brónagh Cahal Caitlín Caitríona Caoilfhionn Caolan Caolán Caomhán
     Ceallach Cian Ciaran Ciarán Clíona Cliona Colmán Conchobhar Conn Conor Cuan Dáire Daire Dáithí Daithi Darina Dervla Dearbhla Deaglán Donnacha Donncha Dónal Éabha Eabha Éanna Eamon Éamonn Eilis Éilís
     Eileen Emer Eithne Enda Erin Étaín Eunan Fallon Feargal Fearghal Felim Fergal Fergus Fiachra Fiadh Fidelma Finbar Fintan Fionnán Fionnbharr Gobnait Iarla Iarlaith Jarlath Kathleen Keelin
     Keeva Killian Laoise Laoighseach Lorcan Lorcán Lughaidh Máire Mairead Mairéad Máirín Manus Marcas Meabh Méabh Micheál Míde Mona Muireann Muirgheal Murtagh Naoise Neasa Nessa Niamh Nollaig Nóra
     Oran Oscar Ossian Pádraic Peadar Phelim Proinsias Rathnait Riona Rían Rian Rónán Ruadhán Sadhbh Saoirse Senán Sheelagh Síle Sile Sinéad Siún Sorcha Tiernan Tomás Tuala Turlough Ultan Una Uinseann Gráinne`,
    `O'Brien O'Connor O'Neill O'Sullivan O'Reilly O'Doherty O'Donnell O'Shea O'Malley O'Keefe O'Leary O'Hara O'Rourke O'Dwyer O'Grady O'Callaghan O'Mahony McCarthy McGrath
     McMahon McKenna McLoughlin McDermott McGuinness McNamara McCormack McSweeney Gallagher Doherty Kennedy Byrne Brennan Doyle Fitzgerald Fitzpatrick Flanagan Flynn Foley Hennessy
     Kavanagh Keane Kearney Kinsella Lynch Maguire Moloney Mulligan Nolan Quinn Rafferty Regan Ryan Sheehan Sweeney Tierney Twomey
     Ahern Barrett Behan Boland Breathnach Breen Buckley Burke Cahill Callaghan Carroll Casey Cassidy Clancy Clarke Coady Coffey Cogan Coleman Collins Conlon Connolly Connors Considine Conway Corrigan
     Costello Costigan Coughlan Coyle Creedon Cronin Crowley Cullen Curran Cusack Daly Deasy Delaney Dempsey Devane Devlin Dillon Dolan Donnelly Donoghue Dooley Dowling Duffy Duggan Dunne Egan Fahey
     Fallon Farrell Feeney Finnegan Fogarty Furlong Gaffney Galvin Geraghty Gilhooly Gilligan Gilmartin Gleeson Gormley Grogan Hanley Hannigan Hanrahan Harrington Hayes Healy Hegarty Hickey Higgins
     Hogan Horan Houlihan Hurley Joyce Keating Keegan Kehoe Kelleher Kennelly Keogh Kiernan Lawlor Leahy Leary Lenihan Lonergan Loughran Lyons Madden Madigan Mahon Malone Mangan Mannion McArdle McAuliffe
     McBride McCabe McCafferty McCann McCaffrey McCourt McDonagh McElhinney McEvoy McGann McGettigan McGinty McGovern McGowan McInerney McKeown McManus McNally McNulty McQuaid Meehan Molloy Monaghan
     Moran Moriarty Moynihan Mulcahy Mulhern Mullen Murphy Nagle Neary Ó Ní Uí Mac O'Hanlon O'Toole O'Flaherty O'Riordan O'Farrell O'Meara O'Driscoll O'Hagan O'Kane Phelan Power Prendergast Purcell Quigley
     Quinlan Reardon Redmond Reidy Roche Rooney Rossiter Scanlon Scully Shanahan Shannon Sheridan Slattery Spillane Sugrue Tobin Toomey Tracey Treacy Tully Wall Walsh Whelan`,
  ),
  southeastAsian: own(
    `Maricel Jhun Jomar Rodrigo Rizal Ligaya Luzviminda Imelda Corazon Rowena Rosario Jovita Marites Analyn Arnel Rommel Reynaldo Danilo Nestor Efren Benigno Somchai Somsak Prasert
     Wichai Nattapong Kanya Malee Siriporn Supaporn Apinya Ploy Sokha Sophea Bopha Chantrea Dara Rithy Vuthy Sopheap Kyaw Zaw Aung Thida Thandar Khin Nilar Htet Pa Mai Xee Tou Kou Yer Pao
     Budi Agus Siti Dewi Putri Sri Wati Ketut Wayan Made Nyoman Rizky Nur Aisyah Faridah Rahim Azman
     Crisanto Perla Perlita Remedios Teresita Rosalinda Erlinda Lourdes Milagros Carmelita Edgardo Wilfredo Reynante Jejomar Rhodora Maricar Marivic Marilou Jocelyn Evangeline Ferdinand Renato Romeo Rogelio
     Chaiwat Chalermchai Kittisak Narong Niran Pichai Sunan Surachai Thanakorn Thawatchai Wanchai Anong Araya Busaba Chanida Duangjai Kamala Lawan Mali Pensri Pimchanok Ratana Sirikit Suchada Sumalee Waraporn Wipa
     Sokunthea Sothy Sovann Srey Channary Chantha Kunthea Maly Phalla Pisey Ratha Samnang Sophal Sopheak Sreymom Vanna Veasna Virak Bounmy Bounthong Khamla Khamphone Somphone Souksavanh Vilay Viengxay Phonesavanh
     Moe Hla Htun Kyi Myint Ne Nyein Phyo Soe Su Tin Win Yadanar Yee Zin Chue Gao Ka Mee Nhia Pheng Teng Toua Tou-Ger Xeng Xiong Yeng Zoua Gue Bao Blia
     Adi Andi Arief Ayu Bambang Dian Eko Fitri Hadi Hendra Indah Intan Joko Kartika Lestari Mega Nurul Puspita Rahayu Ratna Rini Sari Sekar Slamet Sukarno Suharto Tri Utami Wulandari Yanti Yuni Yusof Zulkifli Hafiz Siew Boon Kheng Swee`,
    `Bautista Santos Reyes Cruz Dela Magsaysay Macapagal Dimaculangan Manalo Pangilinan Villanueva Aquino Salonga Batungbakal Tolentino Mercado Evangelista Panganiban Macaraeg Catacutan
     Dimayuga Vang Xiong Yang Lor Thao Moua Her Vue Lee Chang Keo Sok Chhim Phan Meas Chea Khiev Pech Kyaw Aung Saetang Chaiyasit Wongsakul Suksai Boonmee Srisai Rattanakosin
     Wijaya Santoso Hidayat Kusuma Suryadi Setiawan Nasution Siregar
     Abad Abella Agbayani Aguinaldo Alcantara Alonzo Andrada Baluyot Bernardo Borromeo Buenaventura Cabrera Calderon Castillo Concepcion Dalisay David Dimaano Domingo Enriquez Esguerra Estrada Ferrer Francisco Galang
     Gatdula Gonzaga Guinto Hernandez Ignacio Javier Lacsamana Lacson Lapuz Ledesma Lim Lopez Mabini Macasaet Madrigal Magbanua Makabenta Malabanan Manansala Mangubat Marcos Matapang Mendoza Nepomuceno Ocampo Pacquiao Padilla Paguio
     Pineda Punzalan Quiambao Quezon Ramos Recto Robles Roxas Sali Samonte Sarmiento Sison Soriano Sumulong Tanedo Tiongson Tuazon Umali Velasco Villar Yap Zamora Prak Chhay Chhoun Heng Hok Hun Khieu Kong Long Mao Nhem Norodom Nuon Oum
     Ouk Pen Pich Sam Samphan Sar Seng Sin Soeun Sok Som Suon Tep Thach Ung Yim Sisavath Phommachanh Phomvihane Souvannavong Vongsa Xayasane Keomany Inthavong Thongchai Jaidee Jindarat Kittikachorn Panyarachun Shinawatra Srisuk Thaksin
     Thuzar Maung Myint Naing Oo Soe Swe Thant Tun Win Zaw Cha Fang Hang Kong Kue Lo Ly Pha Pranoto Purnomo Rahardjo Saputra Sutanto Suharto Sukarno Susanto Tanjung Utomo Wahyudi Wibowo Widodo Yudhoyono`,
  ),
  vietnamese: own(
    `Anh Bao Binh Chau Chi Cuong Dao Dat Dinh Dung Duc Duy Giang Ha Hai Hanh Hien Hieu Hoa Hoang Hong Hung Huong Huy Khanh Khoa Kim Lan Lien Linh Loan Long Ly Mai Minh My Nga Ngan
     Nghia Ngoc Nhi Nhung Phong Phuc Phuong Quan Quang Quoc Quyen Quynh Son Tam Thanh Thao Thi Thien Thinh Thu Thuy Tien Toan Trang Tri Trinh Trung Truc Tu Tuan Tuyet Uyen Van Viet Vy Xuan Yen
     Ái Ánh Bách Bảo Bích Cẩm Châu Cúc Diễm Diệp Diệu Đức Gia Hạnh Hằng Hảo Hậu Hòa Hồng Huệ Hường Khải Khang Khôi Kiệt Kiều Lam Lộc Mẫn Mỹ Nguyên Nguyệt Nhã Nhân Nhật Như Oanh Phi Phượng Phước Quý Sang Sinh Sương Tài
     Tâm Tấn Thắng Thảo Thiện Thoa Thơ Thùy Thúy Thư Thương Tín Tịnh Toàn Trâm Trân Trí Triết Tường Tuyền Uyên Vân Vĩnh Vũ Xuân Yến`,
    `Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Lam Luong Doan Trinh Mai Dao Cao Chau Ta Thai Luu
     Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Võ Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Lâm Đoàn Trịnh Đào Cao Châu Tạ Thái Lưu Tô Hà Kiều Mạc Nghiêm Phùng Quách Tăng Thạch Tống Triệu Từ Văn Viên Vương Khuất Lại La Lục Nhâm Ong Tôn`,
  ),
  caribbean: own(
    `Jean-Baptiste Wilner Fritz Mirlande Nadège Guerline Widlene Roseline Ketty Stevenson Dieudonné Darnell Deshawn Demetrius Tyrone Jamal Malik Marquis Lamar Jermaine Keisha Lakisha
     Latoya Tanisha Shanice Ebony Imani Aaliyah Kiara Shaniqua Tamika Monique Raven Jayden Jaylen Kayden Aiden Brayden Zion Nevaeh Journee Kehlani Khloe Jaxon Kaiden Makayla Mikayla
     Kaylee Hailey Kinsley Braelynn Paisley Oakley Brielle Maverick Legend Messiah
     Adonis Aiyana Akeem Alonzo Andre Anika Antoine Antwan Aniyah Amari Asia Brianna Cedric Chanel Chantel Ciara Cordell Cornell Dajuan Damarcus Dante Dashawn Dejuan Deion Delroy Denzel Deontae Deonte Desmond Destiny Devonte Diamond
     Dominique Dwayne Dontae Earlene Ernestine Essence Fantasia Garfield Giselle Hakeem Iyana Jabari Jadakiss Jahlil Jakayla Jakobe Jalen Jaliyah Jamar Jamarcus Jamel Janae Janiya Jaquan Jasmine Javon Jayla Jazmin Jazmine Jerome Kadeem
     Kareem Keandra Keenan Kendrick Kenya Keon Keondre Keyshawn Khalil Kimani Kwame Kyrie Lamont Laquan Laquisha Larue Lashawn LaShonda LaTasha Latrell Latrice LaToya Lavonne Leroy Makiyah Malcolm Malia Marcellus Marquise Marquita Mekhi
     Montel Nakia Nyasia Nyla Octavia Omari Orlando Patrice Porsha Precious Quentin Quinton Rashad Rasheeda Reginald Renita Rhonda Rodney Roshanda Sade Sanaa Serenity Shalonda Shanelle Shante Shaquille Shavon Shawnice Sherrod Sheniqua
     Shonda Tamia Tanesha Tariq Tavon Terrance Terrell Tevin Tiara Tierra Travon Trayvon Treyvon Tremaine Trevon Tyesha Tyrell Tyrese Tyshawn Unique Vashti Vontae Winsome Xavier Yolanda Yvonne Zaria Zakiya Roselaure Marie-Ange Wideline
     Ghislaine Jocelyne Lucson Mackenson Rose-Laure Shellyann Shelly-Ann Usain Yohan Asafa Veronica Merlene Errol Winston Devon Clive Marlon`,
    `Baptiste Jean-Louis Pierre-Louis Toussaint Desrosiers Dorvil Celestin Saint-Fleur Joseph Charles Augustin Etienne Francois Altidor Washington Jefferson Booker Freeman Gaines
     Boykin Broadnax Tolliver Pettigrew Blackmon Hightower Holloway Easley
     Alexis Alston Ambrose Banks Barrington Bailey Battle Beckford Bolden Boone Braithwaite Brathwaite Broadus Bynum Caldwell Campbell Chisholm Clarke Coley Cooks Crutchfield Cumberbatch Dantzler Dawkins Dorsey Dupree Edmonds Fauntleroy
     Felder Flowers Gadson Goodwyn Goulbourne Grier Hairston Haynes Hylton Hinds Ingram Ivory Jeffers Kelley Lovelace Lowery Manigault Mayfield McCray McKinney McMillan Merriweather Mosley Muhammad Nembhard Outlaw Pettway Philogène Pinckney
     Pinder Pusey Ravenell Reid Rolle Saintil Satterwhite Scantlebury Seabrook Singletary Smalls Spann Stokes Swinton Tate Thorpe Toney Tubman Vereen Warrick Wiggins Wilkerson Winfrey Witherspoon Worthy Yarbrough Jean Pierre Louis
     Jean-Pierre Jean-Charles Jean-François Bien-Aimé Beauvoir Cadet Cherubin Dessalines Exantus Guerrier Laguerre Lamothe Metellus Nazaire Petit-Frère Senatus Théodore Valcin`,
  ),
  nicknames: own(
    `Abby Al Alex Andy Angie Annie Archie Art Barb Bea Becky Bella Ben Benny Bernie Bert Bess Beth Betsy Betty Bev Bill Billy Bob Bobby Bonnie Brad Bud Buddy Cal Cass Cathy Charlie Chaz
     Cheri Chip Chris Chuck Cindy Clem Connie Dan Danny Dave Deb Debbie Dee Del Dick Dolly Don Donnie Dot Dottie Doug Drew Ed Eddie Edie Ellie Ernie Essie Ethel Eva Fay Flo Fran Frank
     Frankie Fred Freddie Gabe Gail Gene Gerry Ginny Glen Gracie Greg Gus Hal Hank Harry Hattie Herb Ike Izzy Jack Jackie Jake Jan Jeff Jen Jenny Jerry Jess Jill Jim Jimmy Jo Jodie
     Joe Joey Johnny Josh Josie Judy Kate Kathy Katie Ken Kenny Kim Kit Kris Larry Len Lena Lenny Leo Les Lexi Libby Lil Lily Liz Lizzie Lois Lou Louie Lottie Lucy Lulu Mabel Mac Maddie
     Mae Maggie Mandy Marge Margie Marty Matt Max May Meg Mel Mick Mickey Mike Millie Milt Mimi Minnie Missy Mitch Mo Molly Morty Myrtle Nan Nancy Nate Ned Nell Nellie Nettie Nick Nicky
     Nora Norm Ollie Opal Pam Pat Patsy Patty Paula Peg Peggy Penny Perry Pete Phil Polly Randy Ray Reggie Rich Rick Ricky Rob Robbie Rod Ron Ronnie Rosie Roy Russ Ruthie Sadie Sal Sally
     Sam Sammy Sandy Sid Stan Steph Steve Stu Sue Susie Sylvia Tad Tammy Ted Teddy Teri Terry Tess Theo Thelma Tilly Tim Timmy Tina Toby Tom Tommy Tony Tori Tracy Trish Trudy Val Vera Vern
     Vic Vicky Vince Viv Wally Walt Wendy Wes Will Winnie Woody Zach Zack Zoe Zoey Edna Gladys Agnes Beulah Bernice Doris Dorothy Eunice Florence Gertrude Harriet Hazel Hilda Ida Irene
     Iris Ivy Lorraine Lucille Lydia Marjorie Maude Mildred Muriel Myra Norma Olive Pearl Phyllis Rhoda Roberta Rosemary Ruby Selma Shirley Thelma Velma Viola Wilma Clarence Earl Elmer
     Floyd Harold Herman Homer Howard Irving Leroy Lester Lloyd Luther Melvin Milton Morris Mortimer Orville Otis Percy Ralph Roland Rufus Sherman Sidney Stanley Vernon Virgil Wilbur`,
    `Smith
     Trump Biden Obama Clinton Bush Reagan Romney McCain Sanders Pence Pelosi Putin Merkel Macron Trudeau Modi Cameron Blair Thatcher Corbyn Zelensky Erdogan Netanyahu Assad Gaddafi Hitler Stalin Castro Mandela
     Gandhi Lincoln Kennedy Nixon Churchill Einstein Darwin Freud Picasso Mozart Beethoven Shakespeare Beyonce Rihanna Kanye Drake Eminem Gaga Bieber Swift Gomez Grande Cyrus Lovato Styles Malik Horan Payne Tomlinson Sheeran Adele Perry
     Spears Timberlake Timberlake Kardashian Jenner Oprah Ellen DeGeneres Fallon Kimmel Colbert Letterman Leno Conan Spielberg Tarantino Scorsese Nolan Hanks Pitt Jolie Depp DiCaprio Clooney Cruise Damon Affleck Streep Kidman Roberts Lopez
     Beckham Ronaldo Messi Rooney Neymar Suarez Aguero Ozil Gerrard Lampard Mourinho Wenger Ferguson Guardiola Klopp LeBron Kobe Jordan Curry Durant Brady Manning Rodgers Kaepernick Tebow Federer Nadal Djokovic Serena Sharapova Bolt
     Phelps Biles Woods Zuckerberg Bezos Musk Gates Jobs Assange Snowden Manning Madonna Shakira Tupac Biggie Snoop Nas Usher Minaj Wayne Jay-Z Pharrell Skrillex Avicii Miley Selena Taylor Zayn Niall Liam Harry Louis`,
  ),
}

/** Given names that are two syllables written together: every pair of a first and a second one. */
function pairs(first: string, second: string): string[] {
  const ends = second.trim().split(/\s+/)
  return first.trim().split(/\s+/).flatMap((begin) => ends.map((end) => begin + end))
}

const PAIRS: Readonly<Record<string, Origin>> = {
  chinesePairs: {
    first: pairs(
      'Ai An Bao Bi Bing Bo Cai Chang Chao Chen Cheng Chun Da De Dong En Fang Fei Feng Fu Gang Guang Gui Guo Hai Han Hao He Hong Hua Hui Jia Jian Jie Jin Jing Jun Kai Ke Lan Lei Li Lian Lin Ling Long Mei Meng Min Ming Mu Na Ning Pei Peng Ping Qi Qian Qiang Qin Qing Qiu Ren Rong Ru Rui Ruo Shan Shao Shi Shu Shuang Si Song Su Tao Ting Tong Wan Wei Wen Xi Xia Xian Xiang Xiao Xin Xing Xiu Xu Xue Xun Ya Yan Yang Yao Yi Yin Ying Yong Yu Yuan Yue Yun Ze Zhen Zheng Zhi Zhong Zhu Zi Zong',
      'an bin bo chang chao chen cheng chun dan dong en fang fei feng fu gang guang guo hai han hao he hong hua huan hui jia jian jie jin jing jun kai kang ke kun lan lei li lian liang lin ling long lu man mei meng min ming na nan ning peng ping qi qian qiang qin qing qiu rong ru rui shan shi shu song tao tian ting tong wei wen xi xia xian xiang xin xing xiong xiu xu xuan xue yan yang yao yi yin ying yong you yu yuan yue yun ze zhen zheng zhi zhong zhou zhu zhuang',
    ),
    last: 'Bi Bian Bao Chai Chang Che Cheang Chiu Chong Chua Fei Fong Gan Ge Geng Gong Gu Guan Han Hao Hon Hsiao Hsiung Hsiung Hua Ji Jian Jiao Jing Kang Ke Kong Kuang Kung Lai Lang Lan Leong Li Lian Lin Ling Loh Lou Lui Mao Mei Mi Miao Mo Mok Mu Ni Nie Niu Ong Pang Pei Pi Poon Pu Qi Qiao Qu Quan Rao Ruan Shang Shao Sheng Siu Sit Szeto Shu Sui Tai Tam Teng Teo Ting Tong Toh Tong Tsui Tu Wan Wen Weng Wen Woo Xi Xiang Xing Yam Yan Yip Yim You Yue Yun Zhan Zhai Zhang Zhuang Zhuo Zuo'.split(' '),
  },
  koreanPairs: {
    first: pairs('Ae Bo Byung Chae Chan Chang Chul Da Dae Do Dong Eun Ga Gun Gyeong Ha Hae Han Haneul Hee Ho Hwa Hye Hyo Hyun In Jae Ji Jin Joo Joon Ju Jun Jung Ki Kwang Kyu Kyung Man Mi Min Moon Myung Na Nam Sang Se Seo Seok Seul Seung Shin So Soo Soon Suk Sun Sung Tae Woo Ye Yeon Yong Yoo Yoon Young Yu', 'a ah ae an bin cheol chul eon eun ga gi gyu ha hee heon ho hoon hwa hwan hye hyuk hyun hyung il in ja jae ji jin jong joo joon ju jun jung kwon kyu kyung min mo na nam oh ra ran ri rim rin sang seo seok seon seop sik so soo sook soon suk sun sung tae uk un won woo ye yeon yeol yi yong yoon young yu yul yun'),
    last: 'Bang Ban Bong Byeon Cheon Chin Chu Do Eom Eun Gang Gil Gim Go Goo Gu Guk Gwak Gwon Hur In Je Ji Jo Ju Kuk Kye Lyu Ma Mae Maeng Mo Mun Myung Na No Noe Ok On Ra Rim Ro Roh Ryang Sa Sang Seok Seol Seong Seonwoo Sim So Suh Tak Tang U Uhm Um Wang Wi Yang Yeo Yeon Yong Youn Yuk Yun'.split(' '),
  },
  japanesePairs: {
    first: pairs('Aki Asa Asu Chi Chika Dai Ei Emi Fumi Haru Hide Hiro Hisa Hona Itsu Jun Kana Katsu Kazu Kei Ken Kimi Kiyo Koto Kumi Maki Mana Masa Michi Mika Mine Mitsu Miya Momo Moto Nana Nao Natsu Nobu Nori Rei Rie Rika Ryu Saki Sato Sayu Seki Shige Shin Shizu Shun Sumi Taka Take Tama Tatsu Teru Toki Tomo Toshi Tsune Umi Yasu Yori Yoshi Yuka Yuki Yuri', 'ka ki ko ya yo ro ru mi na ne no rou taro to ta shi suke sato hiko hiro haru hito o e ho ji kazu nori nobu masa aki taka yuki yoshi michi moto tomo tsugu mitsu'),
    last: pairs('Ao Asa Fuji Fuka Fuku Furu Hama Hase Hata Haya Higa Hira Hiro Hori Hoshi Ichi Iino Ike Ima Ina Ino Ishi Iwa Kami Kane Kata Katsu Kawa Kino Kita Koba Koma Kubo Kuro Kusa Maru Matsu Mina Miya Mizu Mori Moto Mura Naga Naka Nishi Nomu Oga Oka Omo Oono Osa Saka Saku Sawa Seki Shima Shimo Shira Sugi Suzu Taka Take Tama Tana Tera Toku Tomi Toyo Tsuka Tsuchi Uchi Ue Ume Wata Yama Yana Yasu Yoko Yone Yoshi', 'bara bashi bayashi be da de gai gami gata gawa guchi hama hara hashi hata hira i ishi jima kado kami kawa ki kura machi maki matsu mi michi mine miya mizu mori moto mura mure naga naka nishi no numa o oka saka saki sato sawa shima shita ta tani tsu tsuka uchi ue wa waki ya yama zaki zawa zuka zumi'),
  },
}

/** Scholarly-to-everyday romanisation, a letter at a time: enough for names (Cyrillic of Russian, Ukrainian and Macedonian; Greek). */
const ROMAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', ѓ: 'gj', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', ѕ: 'dz', и: 'i', і: 'i', ї: 'yi', й: 'y', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm',
    н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', џ: 'dzh', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ќ: 'kj',
    α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
  }),
)

function romanise(name: string): string {
  const roman = [...name.toLowerCase().normalize('NFC')].map((letter) => {
    const bare = ROMAN.has(letter) ? letter : letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    return ROMAN.get(letter) ?? ROMAN.get(bare) ?? letter
  }).join('')
  return roman.charAt(0).toUpperCase() + roman.slice(1)
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(strings)
  if (value && typeof value === 'object') return Object.values(value).flatMap(strings)
  return []
}

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}'’.-]*$/u

/** Names in some language, but in English too small words to be learnt as names. */
const SMALL = new Set('her his him she he it its we us you me my they them their so do no an in on at by to of or and but if as is am are was be been has had not the this that who how what why when where all out up off over can via per yet nor than then too very say see go let man men day'.split(' '))

function latin(names: readonly string[]): string[] {
  const written = names.flatMap((name) => (/[\u0370-\u04ff]/.test(name) ? romanise(name) : name).split(/\s+/))
  return [...new Set(written.filter((name) => LATIN.test(name) && name.length > 1 && !SMALL.has(name.toLowerCase())))].sort()
}

export function namesByOrigin(): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>()
  for (const [locale, { person }] of Object.entries(allLocales).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const origin = { first: latin(strings(person?.first_name)), last: latin(strings(person?.last_name)) }
    if (origin.first.length + origin.last.length > 20) origins.set(locale, origin)
  }
  for (const [name, { first, last }] of Object.entries({ ...OWN, ...PAIRS })) origins.set(name, { first: latin(first), last: latin(last) })
  return origins
}
