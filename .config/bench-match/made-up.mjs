/**
 * People and companies that nobody has listed: common given and family names of sixteen languages put together at random,
 * and company names as registers hold them. From general knowledge; none was chosen by what the lists hold.
 */
import { oneOf } from './random.mjs';

const PEOPLE = {
  English: [
    'James Mary John Patricia Robert Jennifer Michael Linda William Susan David Jessica Thomas Emily Andrew Laura Oliver Charlotte',
    'Smith Johnson Williams Brown Jones Miller Davis Wilson Taylor Anderson Clark Lewis Walker Hughes Bennett Foster Palmer Barnes',
  ],
  Spanish: [
    'Juan María José Carmen Antonio Ana Luis Isabel Carlos Laura Miguel Elena Javier Lucía Diego Sofía Andrés Valentina',
    'García Martínez López Sánchez Pérez Gómez Fernández Díaz Moreno Muñoz Álvarez Romero Navarro Torres Domínguez Vázquez Ramos Gil',
  ],
  Portuguese: [
    'João Maria Pedro Ana Paulo Beatriz Rui Inês Tiago Mariana Rafael Camila Bruno Larissa Felipe Juliana',
    'Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Carvalho Almeida Ribeiro Teixeira Moreira Barbosa Nogueira Cardoso',
  ],
  French: [
    'Jean Marie Pierre Camille Nicolas Julie Philippe Céline Laurent Sophie Antoine Claire Mathieu Élodie Guillaume Manon',
    'Martin Bernard Dubois Moreau Laurent Lefebvre Roux Fournier Girard Bonnet Lambert Fontaine Rousseau Blanchard Garnier Chevalier',
  ],
  German: [
    'Hans Anna Peter Ursula Thomas Sabine Andreas Petra Stefan Monika Jürgen Katrin Matthias Heike Florian Annika',
    'Müller Schmidt Schneider Fischer Weber Becker Hoffmann Schäfer Koch Bauer Richter Klein Wolf Neumann Krüger Zimmermann',
  ],
  Italian: [
    'Giuseppe Maria Giovanni Anna Antonio Francesca Marco Giulia Luca Chiara Alessandro Martina Matteo Elisa Davide Silvia',
    'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Mancini Lombardi Moretti',
  ],
  Polish: [
    'Jan Anna Piotr Katarzyna Andrzej Małgorzata Krzysztof Agnieszka Tomasz Ewa Paweł Magdalena Marcin Joanna',
    'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Mazur Krawczyk Piotrowski',
  ],
  Russian: [
    'Alexander Natalia Sergei Elena Dmitry Olga Alexei Tatiana Andrei Irina Mikhail Svetlana Ivan Anna Pavel Marina Nikolai Yulia',
    'Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Orlov',
  ],
  Turkish: [
    'Mehmet Fatma Mustafa Ayşe Ahmet Emine Ali Hatice Hüseyin Zeynep Murat Elif Emre Merve Burak Özge',
    'Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Koç',
  ],
  Arabic: [
    'Mohammed Fatima Ahmed Aisha Ali Mariam Hassan Zainab Omar Layla Khaled Noura Ibrahim Huda Youssef Salma Mahmoud Rania',
    'Al-Masri Haddad Khoury Al-Ahmad Nasser Saleh Hamdan Al-Zahrani Darwish Farah Awad Qasim Al-Sayed Mansour Najjar Khalil Sabbagh Shaheen',
  ],
  Persian: [
    'Mohammad Fatemeh Ali Zahra Hossein Maryam Reza Sara Mehdi Narges Amir Leila Saeed Parisa Behzad Shirin',
    'Ahmadi Hosseini Mohammadi Karimi Rezaei Moradi Jafari Rahimi Kazemi Ebrahimi Sadeghi Bagheri Norouzi Shirazi Ghasemi Tehrani',
  ],
  Indian: [
    'Rahul Priya Amit Anjali Sanjay Pooja Vijay Sunita Rajesh Kavita Arun Deepa Suresh Meena Ravi Lakshmi',
    'Sharma Verma Gupta Singh Kumar Patel Reddy Nair Iyer Mehta Joshi Desai Chopra Malhotra Kapoor Banerjee',
  ],
  Chinese: [
    'Wei Fang Na Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Juan Tao Ming Xiuying Guoqiang Jianhua Xiaoming',
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin',
  ],
  Korean: [
    'Min-jun Seo-yeon Ji-hoon Soo-jin Hyun-woo Ji-young Sung-min Eun-ji Dong-hyun Mi-kyung Young-ho Hye-jin Tae-yang Bo-ram',
    'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin',
  ],
  Vietnamese: [
    'Anh Hoa Minh Lan Tuan Huong Dung Thuy Hung Mai Duc Linh Quang Trang',
    'Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo',
  ],
  Nigerian: [
    'Chinedu Ngozi Emeka Amaka Tunde Folake Ifeanyi Chioma Segun Bisi Obinna Yetunde Musa Halima',
    'Okafor Adeyemi Okonkwo Balogun Eze Adebayo Nwosu Ogunleye Obi Afolabi Chukwu Oyelaran Bello Abubakar',
  ],
};

const COMPANY = {
  names:
    'Northwind Bluewater Silverline Evergreen Brightstone Kestrel Harborview Summitridge Clearbrook Redwood Lakeshore Ironbridge ' +
    'Oakfield Pinecrest Skyline Riverbend Goldleaf Starling Meridian Quantum Nova Apex Pacific Atlas Orion Delta Horizon Falcon',
  trades:
    'Trading Logistics Consulting Electronics Foods Textiles Shipping Energy Construction Software Pharma Investments Media Motors ' +
    'Services Industries Technologies Holdings Partners Design Insurance Travel Furniture Plastics',
  forms: 'Ltd|LLC|Inc|GmbH|S.A.|Corp|Co., Ltd.|SARL|AG|S.r.l.|Pty Ltd|B.V.|PLC|',
};

const split = (text) => text.split(' ');

/** @returns {{ culture: string, name: string }[]} `count` of each culture, and as many companies as of four cultures */
export function madeUpNames(random, count) {
  const made = Object.entries(PEOPLE).flatMap(([culture, [given, family]]) =>
    Array.from({ length: count }, () => {
      const first = oneOf(random, split(given));
      const second = random() < 0.25 ? ` ${oneOf(random, split(given))}` : '';
      return { culture, name: `${first}${second} ${oneOf(random, split(family))}` };
    }),
  );
  const companies = Array.from({ length: 4 * count }, () => {
    const second = random() < 0.3 ? ` ${oneOf(random, split(COMPANY.trades))}` : '';
    const name = `${oneOf(random, split(COMPANY.names))} ${oneOf(random, split(COMPANY.trades))}${second}`;
    return { culture: 'companies', name: `${name} ${oneOf(random, COMPANY.forms.split('|'))}`.trim() };
  });
  return [...new Map([...made, ...companies].map((entry) => [entry.name, entry])).values()];
}
